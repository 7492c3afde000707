// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/** The mentions that are no names: "Quill: he, the French leader; Marsh: her". */
QString referencesIn(const QString &text)
{
    QStringList all;
    const QList<Person> people = briefingOf(text).people;
    for (const Person &person : people) {
        QStringList mentions;
        for (const PersonMention &mention : person.mentions) {
            if (mention.form == PersonMention::Form::Role || mention.form == PersonMention::Form::Pronoun)
                mentions.append(mention.span.in(text).toString());
        }
        if (!mentions.isEmpty())
            all.append(person.name.section(u' ', -1) + u": "_s + mentions.join(u", "));
    }
    return all.join(u"; ");
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("subject") << u"Anna Quill praised Mark Marsh. She said he was right."_s
                                 << u"Quill: She; Marsh: he"_s;
        QTest::newRow("honorific tells") << u"Mr Vann met Mrs Varga. She smiled at him."_s
                                         << u"Vann: him; Varga: She"_s;
        QTest::newRow("subject before object") << u"Mark Marsh called Paul Quill. He was angry."_s << u"Marsh: He"_s;
        QTest::newRow("object is somebody else")
            << u"Mark Marsh waited for Paul Quill. Marsh thanked him."_s << u"Quill: him"_s;
        QTest::newRow("a man all along") << u"Wexley Quill spoke. He left. Her base had turned."_s << u"Quill: He"_s;
        QTest::newRow("somebody's brother")
            << u"General Omar Marsh, commander of the army, left. Anna Quill met the commander’s brother."_s
            << u"Marsh: the commander"_s;
        QTest::newRow("office at a body, known") << u"Ursula von der Leyen spoke. Bart De Wever did not agree. The "
                                                    u"Commission president left, and so did the "
                                                    u"president of the Quillby Club."_s
                                                 << u"Leyen: The Commission president"_s;
        QTest::newRow("the bloc's") << u"Kaja Kallas spoke. Otto Marsh left. The bloc’s top diplomat was angry."_s
                                    << u"Kallas: The bloc’s top diplomat"_s;
        QTest::newRow("a body's chief")
            << u"Antonio Guterres met Emmanuel Macron. The UN chief left. So did Anna Quill. "
               u"It rained. Nobody else came. The French president stayed."_s
            << u"Guterres: The UN chief; Macron: The French president"_s;
        QTest::newRow("no body's")
            << u"French President Paul Quill left. The Senate President, Otto Marsh, stayed. The president was glad."_s
            << u"Quill: The president"_s;
        QTest::newRow("chief of the body")
            << u"Federal Reserve Chair Otto Marsh left. World Bank President Paul Quill stayed. The Fed chief was glad."_s
            << u"Marsh: The Fed chief"_s;
        QTest::newRow("caption between")
            << u"Mark Dunley said so on Sunday.\n© President Paul Quill at the summit\nHe urged more to come."_s
            << u"Dunley: He"_s;
        QTest::newRow("nobody of that gender") << u"Anna Quill spoke. He left."_s << QString();
        QTest::newRow("role by country")
            << u"British Prime Minister Mark Dunley met French President Paul Quill. The UK premier left, "
               u"the French leader stayed."_s
            << u"Dunley: The UK premier; Quill: the French leader"_s;
        QTest::newRow("role by title")
            << u"President Paul Quill met Prime Minister Mark Dunley. The prime minister left."_s
            << u"Dunley: The prime minister"_s;
        QTest::newRow("another country's")
            << u"French President Paul Quill spoke. The German president left."_s << QString();
        QTest::newRow("pronoun before its name")
            << u"In her speech, Anna Quill thanked Mark Marsh."_s << u"Quill: her"_s;
        QTest::newRow("predicate") << u"French President Paul Quill spoke. Quill is not the president of all."_s
                                   << QString();
        QTest::newRow("party of the title") << u"Angela Merkel and Donald Trump met. The Republican president left."_s
                                            << u"Trump: The Republican president"_s;
        QTest::newRow("country of a known politician")
            << u"Friedrich Merz was content. Volodymyr Zelensky thanked the members. The Ukrainian president left."_s
            << u"Zelensky: The Ukrainian president"_s;
        QTest::newRow("a country's own") << u"Donald Tusk was less polite. “No,” Poland's prime minister said."_s
                                         << u"Tusk: Poland's prime minister"_s;
        QTest::newRow("party of a known politician")
            << u"Anna Quill left the talks. Kemi Badenoch laughed. The Conservative leader stayed."_s
            << u"Badenoch: The Conservative leader"_s;
        QTest::newRow("another body's")
            << u"Paul Quill, the European Council president, spoke. Mark Marsh left. Then the bank president spoke."_s
            << QString();
        QTest::newRow("named before, not after")
            << u"Cyril Ramaphosa left. The South African leader was calm. Julius Malema, leader of a party in South "
               u"Africa, laughed."_s
            << u"Ramaphosa: The South African leader"_s;
        QTest::newRow("in the same sentence")
            << u"Then Donald Trump showed a film that the US president had seen before."_s
            << u"Trump: the US president"_s;
        QTest::newRow("other words for it")
            << u"Kenyan President Paul Quill met Justice Anna Marsh. The head of state left, the judge stayed."_s
            << u"Quill: The head of state; Marsh: the judge"_s;
        QTest::newRow("whoever comes next")
            << u"French President Paul Quill spoke. The next president must act."_s << QString();
        QTest::newRow("indefinite") << u"French President Paul Quill spoke. A president must act."_s << QString();
        QTest::newRow("beside the name")
            << u"French President Paul Quill spoke. Then the French president Paul Quill left."_s << QString();
    }

    void references()
    {
        QFETCH(const QString, text);
        QTEST(referencesIn(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
