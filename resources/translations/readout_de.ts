<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Briefing</name>
    <message>
        <source>1 mention</source>
        <translation>1 Nennung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 commitment</source>
        <translation>1 Zusage</translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>pledged</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>demonym</source>
        <translation>Einwohnername</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>Hauptstadt</translation>
    </message>
    <message>
        <source>seat of government</source>
        <translation>Regierungssitz</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>former</source>
        <translation>ehemals</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>scheidend</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>geschäftsführend</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>candidate for</source>
        <translation>Bewerbung um</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>First named in: %1</source>
        <translation>Zuerst genannt in: %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortszeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Quote %1 of %2
%3</source>
        <translation>Zitat %1 von %2
%3</translation>
    </message>
    <message>
        <source>%1, %2, mention %3 of %4</source>
        <translation>%1, %2, Nennung %3 von %4</translation>
    </message>
    <message>
        <source>Quote %1 of %2</source>
        <translation>Zitat %1 von %2</translation>
    </message>
</context>
<context>
    <name>readout</name>
    <message>
        <source>The document is locked with a password. Open it in a word processor and save it without one.</source>
        <translation>Das Dokument ist mit einem Passwort gesperrt. Öffnen Sie es in einer Textverarbeitung, und speichern Sie es ohne Passwort.</translation>
    </message>
    <message>
        <source>The book is locked by its seller and cannot be read. Open a copy without a lock.</source>
        <translation>Das Buch ist vom Verkäufer gesperrt und kann nicht gelesen werden. Öffnen Sie ein Exemplar ohne Sperre.</translation>
    </message>
    <message>
        <source>The article goes on on a page that was not opened: %1</source>
        <translation>Der Artikel geht auf einer Seite weiter, die nicht geöffnet wurde: %1</translation>
    </message>
    <message>
        <source>It holds no text that can be read. Open a text file instead.</source>
        <translation>Darin steht kein lesbarer Text. Öffnen Sie stattdessen eine Textdatei.</translation>
    </message>
    <message>
        <source>It is an RTF file, which Readout does not read. Save it from a word processor as ODT or DOCX.</source>
        <translation>Das ist eine RTF-Datei, die Readout nicht liest. Speichern Sie sie aus einer Textverarbeitung als ODT oder DOCX.</translation>
    </message>
    <message>
        <source>It is an old Office file, which Readout does not read. Save it from a word processor as ODT or DOCX.</source>
        <translation>Das ist eine alte Office-Datei, die Readout nicht liest. Speichern Sie sie aus einer Textverarbeitung als ODT oder DOCX.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be read. Open another copy.</source>
        <translation>Das Dokument ist beschädigt und nicht lesbar. Öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>It is an archive without a document. Unpack it and open the article in it.</source>
        <translation>Das ist ein Archiv ohne Dokument. Entpacken Sie es und öffnen Sie den Artikel darin.</translation>
    </message>
    <message>
        <source>It is empty. Choose a file that holds an article.</source>
        <translation>Die Datei ist leer. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>The feed is damaged (%1). Try another feed of the site, or open its page.</source>
        <translation>Der Feed ist beschädigt (%1). Versuchen Sie einen anderen Feed der Website, oder öffnen Sie ihre Seite.</translation>
    </message>
    <message>
        <source>The feed lists no articles. Try again later, or open the site&apos;s page.</source>
        <translation>Der Feed nennt keine Artikel. Versuchen Sie es später noch einmal, oder öffnen Sie die Seite der Website.</translation>
    </message>
    <message>
        <source>The feed holds only the start of the article. Open the article&apos;s address.</source>
        <translation>Der Feed enthält nur den Anfang des Artikels. Öffnen Sie die Adresse des Artikels.</translation>
    </message>
    <message>
        <source>The feed holds no text of the article. Open the article&apos;s address.</source>
        <translation>Der Feed enthält keinen Text des Artikels. Öffnen Sie die Adresse des Artikels.</translation>
    </message>
    <message>
        <source>There is no text in it. Copy the article&apos;s text first, then paste it here.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Text des Artikels, und fügen Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>The page holds no article. If it asks you to sign in, do so in your browser, save the page and open the saved file.</source>
        <translation>Die Seite enthält keinen Artikel. Verlangt sie eine Anmeldung, dann melden Sie sich im Browser an, speichern Sie die Seite, und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The e-mail holds no text. Open its attachment instead.</source>
        <translation>Die E-Mail enthält keinen Text. Öffnen Sie stattdessen ihren Anhang.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read. Download it again or open another copy.</source>
        <translation>Die PDF-Datei ist beschädigt und nicht lesbar. Laden Sie sie noch einmal herunter, oder öffnen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Open it in a PDF viewer and save a copy without one.</source>
        <translation>Die PDF-Datei ist mit einem Kennwort geschützt. Öffnen Sie sie in einem PDF-Betrachter, und speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>The PDF holds no text, only pictures. Run text recognition over it first.</source>
        <translation>Die PDF-Datei enthält keinen Text, nur Bilder. Lassen Sie zuerst eine Texterkennung darüberlaufen.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB, too large for an article. Open a part of it instead.</source>
        <translation>Die Datei ist größer als %1 MB, zu groß für einen Artikel. Öffnen Sie stattdessen einen Teil davon.</translation>
    </message>
    <message>
        <source>It is a feed: a list of articles. Open it as a feed and choose one.</source>
        <translation>Das ist ein Feed, eine Liste von Artikeln. Öffnen Sie ihn als Feed, und wählen Sie einen Artikel.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file that holds an article.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>It cannot be opened (%1). Check that you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen (%1). Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>It cannot be read (%1). Try again.</source>
        <translation>Die Datei ist nicht lesbar (%1). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Fetching from %1: %2</source>
        <translation>Laden von %1: %2</translation>
    </message>
    <message>
        <source>Fetching from %1: %2 of %3</source>
        <translation>Laden von %1: %2 von %3</translation>
    </message>
    <message>
        <source>The briefing in it cannot be restored: %1</source>
        <translation>Die Zusammenfassung darin lässt sich nicht wiederherstellen: %1</translation>
    </message>
    <message>
        <source>its paragraphs are out of order.</source>
        <translation>ihre Absätze sind durcheinander.</translation>
    </message>
    <message>
        <source>it is cut off or damaged.</source>
        <translation>sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>das ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The PDF could not be completed: %1</source>
        <translation>Die PDF-Datei konnte nicht fertiggestellt werden: %1</translation>
    </message>
    <message>
        <source>The document could not be packed: %1</source>
        <translation>Das Dokument konnte nicht gepackt werden: %1</translation>
    </message>
    <message>
        <source>The document could not be packed.</source>
        <translation>Das Dokument konnte nicht gepackt werden.</translation>
    </message>
</context>
<context>
    <name>readout::Actions</name>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>Text &amp;einfügen</translation>
    </message>
    <message>
        <source>Open &amp;web address…</source>
        <translation>&amp;Webadresse öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;feed…</source>
        <translation>Fee&amp;d öffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;PDF exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close article</source>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed article</source>
        <translation>Geschlossenen Artikel &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;reference</source>
        <translation>Mit &amp;Fundstelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Next &amp;hit or mention</source>
        <translation>Nächster &amp;Treffer oder nächste Nennung</translation>
    </message>
    <message>
        <source>Previous hit or mention</source>
        <translation>Voriger Treffer oder vorige Nennung</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>&amp;Gehe zu Absatz …</translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation>&amp;Nächste Nennung</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>&amp;Vorige Nennung</translation>
    </message>
    <message>
        <source>Next &amp;quote</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Leaders</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>Coun&amp;tries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>Co&amp;mmitments</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <source>Quotes of the &amp;selected</source>
        <translation>Zitate der &amp;Auswahl</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Leave find, close the card, clear the selection</source>
        <translation>Suche verlassen, Karte schließen, Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Marks in the text</source>
        <translation>&amp;Markierungen im Text</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Keep &amp;nothing of what is opened</source>
        <translation>&amp;Nichts vom Geöffneten behalten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Readout</source>
        <translation>&amp;Über Readout</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Why is this here?</source>
        <translation>&amp;Warum steht das hier?</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
</context>
<context>
    <name>readout::AddressBar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Address of a feed or a site</source>
        <translation>Adresse eines Feeds oder einer Website</translation>
    </message>
    <message>
        <source>This is no web address, such as https://example.org/article.</source>
        <translation>Das ist keine Webadresse wie https://example.org/artikel.</translation>
    </message>
</context>
<context>
    <name>readout::AppearancesPicture</name>
    <message>
        <source>Where each leader appears</source>
        <translation>Wo jede Führungsperson vorkommt</translation>
    </message>
    <message>
        <source>%1, %2 quote, %3: %4</source>
        <translation>%1, Zitat (%2), %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, “%3”, %4</source>
        <translation>%1, %2, „%3“, %4</translation>
    </message>
    <message>
        <source>first in %1, last in %2</source>
        <translation>zuerst: %1, zuletzt: %2</translation>
    </message>
</context>
<context>
    <name>readout::ArticleOpener</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>There is no text in it. Copy the article&apos;s text first, then paste it here.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Text des Artikels, und fügen Sie ihn dann hier ein.</translation>
    </message>
</context>
<context>
    <name>readout::ArticlePage</name>
    <message>
        <source>“%1” → %2, %3</source>
        <translation>„%1“ → %2, %3</translation>
    </message>
    <message>
        <source>%1, less sure</source>
        <translation>%1, weniger sicher</translation>
    </message>
</context>
<context>
    <name>readout::ArticleTabBar</name>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
</context>
<context>
    <name>readout::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>readout::BriefingModel</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Weitere Personen</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Ungenannte Quellen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>1 leader</source>
        <translation>1 Führungsperson</translation>
    </message>
    <message numerus="yes">
        <source>%n leaders</source>
        <translation>
            <numerusform>%n Führungsperson</numerusform>
            <numerusform>%n Führungspersonen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by it</source>
        <translation>%1 von ihm</translation>
    </message>
    <message>
        <source>%1 for it</source>
        <translation>%1 für es</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>less sure</source>
        <translation>weniger sicher</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Fundart: %1</translation>
    </message>
    <message>
        <source>Found by: %1, %2</source>
        <translation>Gefunden durch: %1, %2</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Name und Amt</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>“%1”: %2, %3</source>
        <translation>„%1“: %2, %3</translation>
    </message>
    <message>
        <source>%1, less sure</source>
        <translation>%1, weniger sicher</translation>
    </message>
</context>
<context>
    <name>readout::BriefingPanel</name>
    <message>
        <source>Leaders</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Leaders, countries, commitments, pictures</source>
        <translation>Führung, Länder, Zusagen, Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>readout::Check</name>
    <message>
        <source>the article has “%1”</source>
        <translation>im Artikel steht „%1“</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>it does not stand in quotation marks in the article</source>
        <translation>im Artikel steht es nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Der Betrag</translation>
    </message>
    <message>
        <source>it was read as %1</source>
        <translation>gelesen wurde er als %1</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>the article does not call the person “%1”</source>
        <translation>der Artikel nennt die Person nicht „%1“</translation>
    </message>
    <message>
        <source>its place %1–%2 is not in the article</source>
        <translation>die Stelle %1–%2 liegt nicht im Artikel</translation>
    </message>
    <message>
        <source>it begins or ends inside a word of the article</source>
        <translation>Anfang oder Ende liegt in einem Wort des Artikels</translation>
    </message>
    <message>
        <source>%1%2 does not match the article: %3. Nothing was written; open the article again.</source>
        <translation>%1%2 stimmt nicht mit dem Artikel überein: %3. Es wurde nichts geschrieben; öffnen Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>The standfirst</source>
        <translation>Der Vorspann</translation>
    </message>
    <message>
        <source>The bottom line</source>
        <translation>Das Fazit</translation>
    </message>
    <message>
        <source>The key point</source>
        <translation>Der Kernpunkt</translation>
    </message>
    <message>
        <source>The verb</source>
        <translation>Das Verb</translation>
    </message>
    <message>
        <source>The position</source>
        <translation>Die Position</translation>
    </message>
    <message>
        <source>The actor</source>
        <translation>Der Handelnde</translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation>Die Zusage</translation>
    </message>
    <message>
        <source>The beneficiary</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <source>The condition</source>
        <translation>Die Bedingung</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
</context>
<context>
    <name>readout::Citations</name>
    <message>
        <source>&amp;In brackets</source>
        <translation>In &amp;Klammern</translation>
    </message>
    <message>
        <source>As a &amp;note</source>
        <translation>Als &amp;Fußnote</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>Style of &amp;citations</source>
        <translation>Form der &amp;Quellenangabe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Mit Quelle kopiert</translation>
    </message>
</context>
<context>
    <name>readout::CommitmentDelegate</name>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>less sure</source>
        <translation>weniger sicher</translation>
    </message>
</context>
<context>
    <name>readout::CommitmentsPage</name>
    <message>
        <source>Filter commitments</source>
        <translation>Zusagen filtern</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Mit Betrag</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Mit Datum</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Go to the sentence (Enter)</source>
        <translation>Zum Satz (Eingabe)</translation>
    </message>
    <message>
        <source>Who: anyone</source>
        <translation>Wer: alle</translation>
    </message>
    <message>
        <source>For whom: anyone</source>
        <translation>Für wen: alle</translation>
    </message>
    <message>
        <source>Finding commitments…</source>
        <translation>Zusagen werden gesucht …</translation>
    </message>
    <message>
        <source>No commitments found.</source>
        <translation>Keine Zusagen gefunden.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts entspricht „%1“.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Condition: %1.</source>
        <translation>Bedingung: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the commitments shown come to. An amount that is told twice counts once; currencies are not added to each other.</source>
        <translation>Was die gezeigten Zusagen ergeben. Ein Betrag, der zweimal genannt wird, zählt einmal; Währungen werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Totals: %1</source>
        <translation>Summen: %1</translation>
    </message>
</context>
<context>
    <name>readout::CountriesPage</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Filter countries</source>
        <translation>Länder filtern</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Finding countries…</source>
        <translation>Länder werden gesucht …</translation>
    </message>
    <message>
        <source>No countries found.</source>
        <translation>Keine Länder gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>readout::CountryDelegate</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Karte öffnen</translation>
    </message>
</context>
<context>
    <name>readout::CountryMap</name>
    <message>
        <source>Map of the countries mentioned</source>
        <translation>Karte der genannten Länder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Selected: %1. %2</source>
        <translation>Ausgewählt: %1. %2</translation>
    </message>
</context>
<context>
    <name>readout::CountryMapBox</name>
    <message>
        <source>1–2</source>
        <translation>1–2</translation>
    </message>
    <message>
        <source>3–5</source>
        <translation>3–5</translation>
    </message>
    <message>
        <source>6 or more mentions</source>
        <translation>6 oder mehr Nennungen</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>readout::DeskMemory</name>
    <message>
        <source>The article is not kept any more.</source>
        <translation>Der Artikel ist nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>readout::Download</name>
    <message>
        <source>%1 took too long to answer. Try again later.</source>
        <translation>%1 hat zu lange nicht geantwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This is no web address. It must start with https:// or http://.</source>
        <translation>Das ist keine Webadresse. Sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>The page is larger than %1 MB, too large for an article.</source>
        <translation>Die Seite ist größer als %1 MB, zu groß für einen Artikel.</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Open it in your browser, save it and open the saved file.</source>
        <translation>%1 hat eine leere Seite geschickt. Öffnen Sie sie im Browser, speichern Sie sie, und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>There is no such page on %1. Check the address.</source>
        <translation>Diese Seite gibt es auf %1 nicht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not let Readout read the page. Sign in with your browser, save the page and open the saved file.</source>
        <translation>%1 lässt Readout die Seite nicht lesen. Melden Sie sich im Browser an, speichern Sie die Seite, und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>There is no site %1, or this computer is offline. Check the address.</source>
        <translation>Es gibt keine Website %1, oder dieser Rechner ist offline. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later.</source>
        <translation>%1 antwortet nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is who it says, so the page was not opened. Open it in your browser if you trust it, and save it.</source>
        <translation>%1 kann seine Identität nicht nachweisen, darum wurde die Seite nicht geöffnet. Vertrauen Sie ihr, dann öffnen Sie sie im Browser, und speichern Sie sie.</translation>
    </message>
    <message>
        <source>%1 sends you on to an address without encryption, so the page was not opened.</source>
        <translation>%1 leitet an eine Adresse ohne Verschlüsselung weiter, darum wurde die Seite nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 sends you round in circles. Check the address.</source>
        <translation>%1 leitet im Kreis weiter. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 broke off before the page was complete. Try again.</source>
        <translation>%1 hat abgebrochen, bevor die Seite vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What %1 sent is damaged, or larger than it pretends to be. Open it in your browser, save it and open the saved file.</source>
        <translation>Was %1 geschickt hat, ist beschädigt oder größer, als es vorgibt. Öffnen Sie die Seite im Browser, speichern Sie sie, und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>%1 sends you on to an address that is no web address, so the page was not opened.</source>
        <translation>%1 leitet an eine Adresse weiter, die keine Webadresse ist, darum wurde die Seite nicht geöffnet.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy does not let Readout out (%1). Check the system&apos;s network settings.</source>
        <translation>Der Proxy dieses Rechners lässt Readout nicht hinaus (%1). Prüfen Sie die Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>This computer is offline. Connect it and try again.</source>
        <translation>Dieser Rechner ist offline. Verbinden Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is out of order at the moment (error %2). Try again later.</source>
        <translation>%1 ist zurzeit gestört (Fehler %2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 refuses the page (error %2). Open it in your browser, save it and open the saved file.</source>
        <translation>%1 verweigert die Seite (Fehler %2). Öffnen Sie sie im Browser, speichern Sie sie, und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The page could not be fetched from %1 (%2). Try again.</source>
        <translation>Die Seite ließ sich nicht von %1 laden (%2). Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>readout::DropZone</name>
    <message>
        <source>Drop a file, a link or text here</source>
        <translation>Datei, Link oder Text hier ablegen</translation>
    </message>
    <message>
        <source>From this computer, or dragged from a browser</source>
        <translation>Von diesem Rechner oder aus einem Browser gezogen</translation>
    </message>
</context>
<context>
    <name>readout::EntryCard</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>The one before in the list</source>
        <translation>Vorige in der Liste</translation>
    </message>
    <message>
        <source>The next in the list</source>
        <translation>Nächste in der Liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indirekt</translation>
    </message>
    <message>
        <source>By it</source>
        <translation>Von ihm</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Über es</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Für es</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>%1% of the words quoted in the article</source>
        <translation>%1 % der im Artikel zitierten Wörter</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Adjectives</source>
        <translation>Adjektive</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only what is said about %1, or promised with it</source>
        <translation>Nur was über %1 gesagt oder damit zugesagt wird</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>First named: %1, last: %2</source>
        <translation>Zuerst genannt: %1, zuletzt: %2</translation>
    </message>
</context>
<context>
    <name>readout::ErrorBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>readout::ExportPreview</name>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>At head and foot of each page</source>
        <translation>Oben und unten auf jeder Seite</translation>
    </message>
    <message>
        <source>At most %1 characters fit.</source>
        <translation>Höchstens %1 Zeichen passen hinein.</translation>
    </message>
    <message>
        <source>From the article, unless you type your own</source>
        <translation>Aus dem Artikel, wenn Sie nichts eigenes schreiben</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Most pa&amp;ges</source>
        <translation>&amp;Höchstens Seiten</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Ver&amp;merk</translation>
    </message>
    <message>
        <source>&amp;Bottom line</source>
        <translation>&amp;Fazit</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Language of headings</source>
        <translation>S&amp;prache der Überschriften</translation>
    </message>
</context>
<context>
    <name>readout::FeedOpener</name>
    <message>
        <source>There is no feed there. Give the address of an RSS, Atom or JSON feed.</source>
        <translation>Dort ist kein Feed. Geben Sie die Adresse eines RSS-, Atom- oder JSON-Feeds an.</translation>
    </message>
</context>
<context>
    <name>readout::FeedPanel</name>
    <message>
        <source>Close the feed</source>
        <translation>Feed schließen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the feed&apos;s articles</source>
        <translation>Artikel des Feeds filtern</translation>
    </message>
    <message>
        <source>Articles of %1</source>
        <translation>Artikel von %1</translation>
    </message>
</context>
<context>
    <name>readout::FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>How to find</source>
        <translation>Wie gesucht wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>readout::GroupTable</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>¶</source>
        <translation>¶</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>readout::Help</name>
    <message>
        <source>Next, previous mention, in the text</source>
        <translation>Nächste, vorige Nennung, im Text</translation>
    </message>
    <message>
        <source>Next, previous quote, in the text</source>
        <translation>Nächstes, voriges Zitat, im Text</translation>
    </message>
    <message>
        <source>Scroll by lines, in the text</source>
        <translation>Zeilenweise blättern, im Text</translation>
    </message>
    <message>
        <source>Open the card of a row</source>
        <translation>Karte einer Zeile öffnen</translation>
    </message>
    <message>
        <source>Walk over the map and the pictures</source>
        <translation>Über Karte und Bilder gehen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why is this here?</source>
        <translation>Warum steht das hier?</translation>
    </message>
    <message>
        <source>About Readout</source>
        <translation>Über Readout</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Readout %1&lt;/h3&gt;&lt;p&gt;Reads a news article: leaders, countries, commitments. Everything shown is in the article&apos;s own words; nothing is generated, and nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Readout %1&lt;/h3&gt;&lt;p&gt;Liest einen Nachrichtenartikel: Führung, Länder, Zusagen. Alles Gezeigte steht mit eigenen Worten im Artikel; nichts wird erzeugt, und nichts verlässt diesen Rechner.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>readout::LeadersPage</name>
    <message>
        <source>Leaders and others</source>
        <translation>Führung und andere</translation>
    </message>
    <message>
        <source>Filter names, roles, countries</source>
        <translation>Namen, Ämter, Länder filtern</translation>
    </message>
    <message>
        <source>All leaders</source>
        <translation>Alle Führungspersonen</translation>
    </message>
    <message>
        <source>Finding leaders…</source>
        <translation>Führungspersonen werden gesucht …</translation>
    </message>
    <message>
        <source>No leaders found.</source>
        <translation>Keine Führungspersonen gefunden.</translation>
    </message>
    <message>
        <source>No leaders found. One other person is named.</source>
        <translation>Keine Führungspersonen gefunden. Eine weitere Person wird genannt.</translation>
    </message>
    <message numerus="yes">
        <source>No leaders found. %n other people are named.</source>
        <translation>
            <numerusform>Keine Führungspersonen gefunden. %n weitere Person wird genannt.</numerusform>
            <numerusform>Keine Führungspersonen gefunden. %n weitere Personen werden genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readout::ListPage</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts entspricht „%1“.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>next mention</source>
        <translation>nächste Nennung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>aufheben</translation>
    </message>
</context>
<context>
    <name>readout::MainWindow</name>
    <message>
        <source>Text, HTML, PDF or Word from this computer</source>
        <translation>Text, HTML, PDF oder Word von diesem Rechner</translation>
    </message>
    <message>
        <source>Use what is on the clipboard</source>
        <translation>Inhalt der Zwischenablage verwenden</translation>
    </message>
    <message>
        <source>Fetch one article from a link</source>
        <translation>Einen Artikel über einen Link laden</translation>
    </message>
    <message>
        <source>Choose an article from an RSS or Atom feed</source>
        <translation>Einen Artikel aus einem RSS- oder Atom-Feed wählen</translation>
    </message>
    <message>
        <source>A short fictional article to try things on</source>
        <translation>Ein kurzer erfundener Artikel zum Ausprobieren</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Printed the summary</source>
        <translation>Zusammenfassung gedruckt</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Von oben fortgesetzt</translation>
    </message>
    <message>
        <source>Continued from the end</source>
        <translation>Vom Ende fortgesetzt</translation>
    </message>
    <message>
        <source>%1 — Readout</source>
        <translation>%1 — Readout</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Der Artikel wird gelesen</translation>
    </message>
    <message>
        <source>Nothing was open yet</source>
        <translation>Noch war nichts geöffnet</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Select a leader, a country, a quote or a commitment first.</source>
        <translation>Wählen Sie zuerst eine Führungsperson, ein Land, ein Zitat oder eine Zusage.</translation>
    </message>
</context>
<context>
    <name>readout::OpeningFailures</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>Stattdessen Text einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 were not opened again: the program ended twice while it opened them. Ctrl+Shift+T opens them one by one.</source>
        <translation>%1 wurden nicht wieder geöffnet: Das Programm endete zweimal, während es das tat. Strg+Umschalt+T öffnet sie der Reihe nach.</translation>
    </message>
    <message>
        <source>%1 was not opened again: the program ended twice while it opened it.</source>
        <translation>%1 wurde nicht wieder geöffnet: Das Programm endete zweimal, während es das tat.</translation>
    </message>
</context>
<context>
    <name>readout::OutlineModel</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Photo caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1, %2 lit</source>
        <translation>%1, %2 hervorgehoben</translation>
    </message>
</context>
<context>
    <name>readout::OutlinePane</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 min read</source>
        <translation>%1 Min. Lesezeit</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>Hide the contents</source>
        <translation>Inhalt ausblenden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>readout::PageStack</name>
    <message>
        <source>Pages of the summary</source>
        <translation>Seiten der Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>readout::PanelButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>readout::PanelTabBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>readout::PicturesPage</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the picture “%1”</source>
        <translation>Bild „%1“ speichern</translation>
    </message>
    <message>
        <source>Finding leaders and quotes…</source>
        <translation>Führungspersonen und Zitate werden gesucht …</translation>
    </message>
    <message>
        <source>Nobody is quoted and no leader is named: there is nothing to draw.</source>
        <translation>Niemand wird zitiert, und keine Führungsperson wird genannt: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>readout::Printing</name>
    <message>
        <source>The summary has no page %1. Choose pages up to %2.</source>
        <translation>Die Zusammenfassung hat keine Seite %1. Wählen Sie Seiten bis %2.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check that it is on.</source>
        <translation>Der Drucker ist nicht erreichbar. Prüfen Sie, ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written whole. Make room on the disk, or choose another folder.</source>
        <translation>%1 konnte nicht ganz geschrieben werden. Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The printer stopped before the last page. Check its paper and print again.</source>
        <translation>Der Drucker hat vor der letzten Seite aufgehört. Prüfen Sie sein Papier, und drucken Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>readout::QuoteDelegate</name>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>less sure</source>
        <translation>weniger sicher</translation>
    </message>
</context>
<context>
    <name>readout::ReadingStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Commitment %1 of %2</source>
        <translation>Zusage %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>Absatz %1 von %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paragraph, 1 to %1</source>
        <translation>Absatz, 1 bis %1</translation>
    </message>
</context>
<context>
    <name>readout::ReadingToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Export PDF (%1)</source>
        <translation>PDF exportieren (%1)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>readout::RecentArticles</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1. %2. Opened %3</source>
        <translation>%1. %2. Geöffnet %3</translation>
    </message>
</context>
<context>
    <name>readout::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Source Serif, the program&apos;s own</source>
        <translation>Source Serif, die eigene des Programms</translation>
    </message>
    <message>
        <source>&amp;Font of the article</source>
        <translation>&amp;Schrift des Artikels</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>As designed, up to 68 characters</source>
        <translation>Wie entworfen, bis zu 68 Zeichen</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Größe des Textes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: jump, do not glide</source>
        <translation>&amp;Weniger Bewegung: springen statt gleiten</translation>
    </message>
    <message>
        <source>&amp;Open again at the start what was open</source>
        <translation>Beim Start wieder ö&amp;ffnen, was offen war</translation>
    </message>
    <message>
        <source>&amp;Keep nothing, and erase what is kept: session, recent articles, pages</source>
        <translation>&amp;Nichts behalten und Behaltenes löschen: Sitzung, letzte Artikel, Seiten</translation>
    </message>
    <message>
        <source>S&amp;ingle letters step in the text: N, Q, J, K</source>
        <translation>E&amp;inzelne Buchstaben gehen im Text weiter: N, Q, J, K</translation>
    </message>
</context>
<context>
    <name>readout::SharesPicture</name>
    <message>
        <source>Who speaks how much</source>
        <translation>Wer wie viel spricht</translation>
    </message>
    <message>
        <source>%1: %2, %3% of all that is quoted; %4 direct, %5 mixed, %6 indirect</source>
        <translation>%1: %2, %3 % von allem Zitierten; %4 wörtlich, %5 gemischt, %6 indirekt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readout::StartPage</name>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>See who said what, which countries are named and what was promised.</source>
        <translation>Sehen Sie, wer was gesagt hat, welche Länder genannt werden und was zugesagt wurde.</translation>
    </message>
    <message>
        <source>Recent briefings</source>
        <translation>Letzte Artikel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter recent briefings</source>
        <translation>Letzte Artikel filtern</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>readout::Stepper</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous mention (Alt+Up)</source>
        <translation>Vorige Nennung (Alt+Auf)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next mention (Alt+Down)</source>
        <translation>Nächste Nennung (Alt+Ab)</translation>
    </message>
    <message>
        <source>Nothing lit</source>
        <translation>Nichts hervorgehoben</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 Nennung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Nennung</numerusform>
            <numerusform>%n Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Nennung %1 von %2</translation>
    </message>
</context>
<context>
    <name>readout::Summary</name>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Share of quoted words</source>
        <translation>Anteil am Zitierten</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was gesagt hat</translation>
    </message>
    <message>
        <source>Positions by country</source>
        <translation>Positionen nach Land</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Lines to take (empty)</source>
        <translation>Sprachregelung (leer)</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>Readout briefing</source>
        <translation>Readout-Kurzbericht</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Solid bar: quoted words. Dashed: partly quoted. Dotted: reported without quotation marks.</source>
        <translation>Strich: wörtlich. Gestrichelt: teils wörtlich. Punktiert: ohne Anführungszeichen berichtet.</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>Außerdem genannt</translation>
    </message>
    <message>
        <source>In the words of the article</source>
        <translation>In den Worten des Artikels</translation>
    </message>
    <message>
        <source>Amounts are as worded and are not added up. Pledged: says that it will. Agreed: settled with others. Planned: is to, intends to. Offered: is ready to, proposes to. Declined: will not, has not.</source>
        <translation>Beträge stehen wie im Artikel und sind nicht addiert. Zugesagt: sagt, dass es geschieht. Vereinbart: mit anderen ausgemacht. Geplant: soll geschehen, ist beabsichtigt. Angeboten: ist bereit, schlägt vor. Abgelehnt: wird es nicht tun, hat es nicht getan.</translation>
    </message>
    <message>
        <source>* Less sure.</source>
        <translation>* Weniger sicher.</translation>
    </message>
    <message>
        <source>Dates as the article gives them</source>
        <translation>Daten, wie der Artikel sie nennt</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Sprachregelung</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Bold: leaders. Blue: quoted words. Underlined: commitments.</source>
        <translation>Fett: Führungspersonen. Blau: zitierte Wörter. Unterstrichen: Zusagen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Briefing on “%1”</source>
        <translation>Kurzbericht zu „%1“</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1 words, %2 paragraphs</source>
        <translation>%1 Wörter, %2 Absätze</translation>
    </message>
    <message>
        <source>Generated from the article “%1”.</source>
        <translation>Erstellt aus dem Artikel „%1“.</translation>
    </message>
    <message>
        <source>Generated from %1, “%2”.</source>
        <translation>Erstellt aus: %1, „%2“.</translation>
    </message>
    <message>
        <source>Read from standard input</source>
        <translation>Gelesen von der Standardeingabe</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>%1 on %2 at %3 UTC</source>
        <translation>%1 am %2 um %3 UTC</translation>
    </message>
    <message>
        <source>SHA-256 of its bytes: %1</source>
        <translation>SHA-256 seiner Bytes: %1</translation>
    </message>
    <message>
        <source>Found by program: check before use. ¶ gives the paragraph of the article</source>
        <translation>Von einem Programm gefunden: vor Gebrauch prüfen. ¶ nennt den Absatz des Artikels</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of a month</comment>
        <translation>%1.–%2</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation>Mitgeteilt von %1</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Ist gegen</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fordert</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Sagt zu</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet an</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>less sure</source>
        <translation>weniger sicher</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Not named, on background</source>
        <translation>Nicht genannt, im Hintergrundgespräch</translation>
    </message>
    <message>
        <source>Not named, by own wish</source>
        <translation>Auf eigenen Wunsch nicht genannt</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>1 word inside quotation marks</source>
        <translation>1 Wort in Anführungszeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n words inside quotation marks</source>
        <translation>
            <numerusform>%n Wort in Anführungszeichen</numerusform>
            <numerusform>%n Wörter in Anführungszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is reported only indirectly.</source>
        <translation>%1 wird nur indirekt wiedergegeben.</translation>
    </message>
    <message>
        <source>%1 are reported only indirectly.</source>
        <translation>%1 werden nur indirekt wiedergegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n leaders are reported only indirectly.</source>
        <translation>
            <numerusform>%n Führungsperson wird nur indirekt wiedergegeben.</numerusform>
            <numerusform>%n Führungspersonen werden nur indirekt wiedergegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more quote</source>
        <translation>1 weiteres Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%n more quotes</source>
        <translation>
            <numerusform>%n weiteres Zitat</numerusform>
            <numerusform>%n weitere Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more speaker</source>
        <translation>1 weiterer Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%n more speakers</source>
        <translation>
            <numerusform>%n weiterer Sprecher</numerusform>
            <numerusform>%n weitere Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more leader</source>
        <translation>1 weitere Führungsperson</translation>
    </message>
    <message numerus="yes">
        <source>%n more leaders</source>
        <translation>
            <numerusform>%n weitere Führungsperson</numerusform>
            <numerusform>%n weitere Führungspersonen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more position</source>
        <translation>1 weitere Position</translation>
    </message>
    <message numerus="yes">
        <source>%n more positions</source>
        <translation>
            <numerusform>%n weitere Position</numerusform>
            <numerusform>%n weitere Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more commitment</source>
        <translation>1 weitere Zusage</translation>
    </message>
    <message numerus="yes">
        <source>%n more commitments</source>
        <translation>
            <numerusform>%n weitere Zusage</numerusform>
            <numerusform>%n weitere Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more date</source>
        <translation>1 weiteres Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n more dates</source>
        <translation>
            <numerusform>%n weiteres Datum</numerusform>
            <numerusform>%n weitere Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 in the data attachment.</source>
        <translation>%1 in den angehängten Daten.</translation>
    </message>
    <message>
        <source>%1 in the article.</source>
        <translation>%1 im Artikel.</translation>
    </message>
</context>
<context>
    <name>readout::SummaryExport</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export summary</source>
        <translation>Zusammenfassung exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-Text (*.odt)</translation>
    </message>
    <message>
        <source>Table of quotes and commitments (*.csv)</source>
        <translation>Tabelle der Zitate und Zusagen (*.csv)</translation>
    </message>
    <message>
        <source>Readout&apos;s data (*.json)</source>
        <translation>Daten von Readout (*.json)</translation>
    </message>
    <message>
        <source>%1: there is no such form of a summary. End the name in .pdf, .html, .md, .odt, .csv or .json.</source>
        <translation>%1: diese Form einer Zusammenfassung gibt es nicht. Der Name muss auf .pdf, .html, .md, .odt, .csv oder .json enden.</translation>
    </message>
    <message>
        <source>Printing the summary…</source>
        <translation>Die Zusammenfassung wird gedruckt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>readout::Total</name>
    <message>
        <source>tn</source>
        <translation>&#xa0;Bio.</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>mn</source>
        <translation>&#xa0;Mio.</translation>
    </message>
</context>
<context>
    <name>readout::VoicesPicture</name>
    <message>
        <source>Who speaks about whom</source>
        <translation>Wer über wen spricht</translation>
    </message>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 über %2: %3</translation>
    </message>
</context>
</TS>
