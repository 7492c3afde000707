// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

QString keyword(PersonRole::Standing standing)
{
    switch (standing) {
    case PersonRole::Standing::Current:
        return {};
    case PersonRole::Standing::Former:
        return u"former "_s;
    case PersonRole::Standing::Outgoing:
        return u"outgoing "_s;
    case PersonRole::Standing::Acting:
        return u"acting "_s;
    case PersonRole::Standing::Elect:
        return u"elect "_s;
    case PersonRole::Standing::Candidate:
        return u"candidate "_s;
    case PersonRole::Standing::Deputy:
        return u"deputy "_s;
    }
    return {};
}

/** The names as the text has them, those of one person parted by commas: "Ada Quill, Quill; Jon Marsh". */
QString namesIn(const QString &text)
{
    QStringList all;
    const QList<Person> people = briefingOf(text).people;
    for (const Person &person : people) {
        QStringList mentions;
        for (const PersonMention &mention : person.mentions) {
            if (mention.form == PersonMention::Form::Full || mention.form == PersonMention::Form::Partial)
                mentions.append(mention.span.in(text).toString());
        }
        all.append(mentions.join(u", "));
    }
    return all.join(u"; ");
}

/** "Ada Quill: former president FR, minister FR", people parted by semicolons; an asterisk marks leaders. */
QString rolesIn(const QString &text)
{
    QStringList all;
    const QList<Person> people = briefingOf(text).people;
    for (const Person &person : people) {
        QStringList roles;
        for (const PersonRole &role : person.roles)
            roles.append((keyword(role.standing) + role.title + u' ' + role.country).trimmed());
        all.append(person.name + (person.leader ? u"*"_s : QString()) + (roles.isEmpty() ? QString() : u": "_s)
                   + roles.join(u", "));
    }
    return all.join(u"; ");
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("nobody") << u"The talks went on in London until Sunday."_s << QString();
        QTest::newRow("family name later")
            << u"Anna Quillby spoke. Later Quillby left."_s << u"Anna Quillby, Quillby"_s;
        QTest::newRow("possessive") << u"Anna Quillby spoke. Quillby’s plan failed."_s << u"Anna Quillby, Quillby"_s;
        QTest::newRow("verb that is a particle elsewhere")
            << u"What do Merkel and Anna Quillby want from the talks?"_s << u"Merkel; Anna Quillby"_s;
        QTest::newRow("before a contraction")
            << u"Anna Quillby Won’t Be at Debate.\n\nIt was clear that Anna Quillby had left London."_s
            << u"Anna Quillby, Anna Quillby"_s;
        QTest::newRow("honorific and title")
            << u"Sir Mark Dunley met President Varga and Mr Dunley’s wife."_s << u"Mark Dunley, Dunley; Varga"_s;
        QTest::newRow("particles") << u"Ursula von der Marwitz met Abdel al-Zahri. Then von der Marwitz left."_s
                                   << u"Ursula von der Marwitz, von der Marwitz; Abdel al-Zahri"_s;
        QTest::newRow("Portuguese particle")
            << u"André Quill do Marsh spoke. Quill do Marsh left."_s << u"André Quill do Marsh, Quill do Marsh"_s;
        QTest::newRow("initials") << u"John Q Tallow and JD Marsh met. Tallow left."_s
                                  << u"John Q Tallow, Tallow; JD Marsh"_s;
        QTest::newRow("family name first")
            << u"President Xi Wenming and President Moon Jae-ho met. Xi left, Moon said."_s
            << u"Xi Wenming, Xi; Moon Jae-ho, Moon"_s;
        QTest::newRow("hyphens") << u"Jean-Luc Odin-Varga spoke. Odin-Varga left."_s
                                 << u"Jean-Luc Odin-Varga, Odin-Varga"_s;
        QTest::newRow("two of a family") << u"Bill Harrow and Ellen Harrow came. Mrs Harrow spoke. Mr Harrow left."_s
                                         << u"Bill Harrow, Harrow; Ellen Harrow, Harrow"_s;
        QTest::newRow("family name with a suffix")
            << u"Mr Quill Jr. spoke. Later Quill Jr. left. Then Mr Quill Jr. died."_s
            << u"Quill Jr., Quill Jr., Quill Jr."_s;
        QTest::newRow("father and son") << u"Paul Quill met Mark Quill Jr. in May. Then Mr Quill Jr. left."_s
                                        << u"Paul Quill; Mark Quill Jr., Quill Jr."_s;
        QTest::newRow("same given name") << u"Donald Quill praised Donald Marsh. Marsh thanked Quill."_s
                                         << u"Donald Quill, Quill; Donald Marsh, Marsh"_s;
        QTest::newRow("house and street")
            << u"They met at Northwater House, in Downing Street and on Marsh Road."_s << QString();
        QTest::newRow("trade before the name") << u"Biologist Anna Quillby spoke."_s << u"Anna Quillby"_s;
        QTest::newRow("given name of two syllables")
            << u"On Monday Lam Cheung-wai won again. Lam Cheung-wai said so."_s << u"Lam Cheung-wai, Lam Cheung-wai"_s;
        QTest::newRow("given name that is a word") << u"The mayor, Bill de Marsh, left."_s << u"Bill de Marsh"_s;
        QTest::newRow("Mr King") << u"Anna Quillby met Larry King. Mr King left."_s
                                 << u"Anna Quillby; Larry King, King"_s;
        QTest::newRow("politician's name alone") << u"We got a letter from Putin in May."_s << u"Putin"_s;
        QTest::newRow("headline") << u"How Ada Quillby Beat Them All\nIn March Ada Quillby won."_s
                                  << u"Ada Quillby, Ada Quillby"_s;
        QTest::newRow("headline with a full stop")
            << u"Merkel Breaks With Macron On Budget.\nThen Angela Merkel left."_s
            << u"Merkel, Angela Merkel; Macron"_s;
        QTest::newRow("capitals") << u"Anna Quillby spoke.\nQUILLBY STEPS ASIDE on Friday."_s
                                  << u"Anna Quillby, QUILLBY"_s;
        QTest::newRow("body named after somebody")
            << u"Anna Quillby spoke. The Anna Quillby Foundation paid."_s << u"Anna Quillby, Anna Quillby"_s;
        QTest::newRow("initials with full stops")
            << u"J.D. Quillby met Ann Marsh. JD Quillby left."_s << u"J.D. Quillby, JD Quillby; Ann Marsh"_s;
        QTest::newRow("particle that opens a sentence")
            << u"Crown Prince Omar bin Salhab met the envoy. Bin Salhab agreed."_s << u"Omar bin Salhab, Bin Salhab"_s;
        QTest::newRow("article of a name left out")
            << u"Abdulrahman al-Rashidi, a minister, said so. On Monday Rashidi denied it."_s
            << u"Abdulrahman al-Rashidi, Rashidi"_s;
        QTest::newRow("three syllables, family first")
            << u"On Monday Chen Wei Ming, chief executive of Oakwell, left. Mr Chen was tired."_s
            << u"Chen Wei Ming, Chen"_s;
        QTest::newRow("ships") << u"The USS Gerald Quill and HMS Queen Ada sailed on Monday."_s << QString();
        QTest::newRow("family names alone in sports")
            << u"Novak Quillby beat Carlos Marsh 6-3, 6-4. Quillby will face Tomasz Kowalczuk next."_s
            << u"Novak Quillby, Quillby; Carlos Marsh; Tomasz Kowalczuk"_s;
        QTest::newRow("wife") << u"Keir Quill’s wife, Ellen Quill, came. Mrs Quill smiled."_s
                              << u"Keir Quill; Ellen Quill, Quill"_s;
        QTest::newRow("names of West Africa")
            << u"Kwame Boateng told the BBC so. Boateng’s deputy, Ama Serwaa Owusu, agreed."_s
            << u"Kwame Boateng, Boateng; Ama Serwaa Owusu"_s;
        QTest::newRow("two surnames and a particle")
            << u"Luiz Inácio Tula da Silva, a governor, spoke. Tula da Silva left."_s
            << u"Luiz Inácio Tula da Silva, Tula da Silva"_s;
        QTest::newRow("middle initials tell brothers apart")
            << u"George W. Quill met George H.W. Quill in Texas."_s << u"George W. Quill; George H.W. Quill"_s;
        QTest::newRow("apostrophe") << u"Police named Tyrone O’Quillby, 34. O’Quillby’s brother spoke."_s
                                    << u"Tyrone O’Quillby, O’Quillby"_s;
        QTest::newRow("banks") << u"Goldman Sachs and JP Morgan cut their forecasts. Morgan Stanley did not."_s
                               << QString();
        QTest::newRow("firm") << u"Anna Quillby met Tom Marsh. She said that Marsh & Quillby would pay."_s
                              << u"Anna Quillby; Tom Marsh"_s;
        QTest::newRow("places with given names") << u"Victoria and Alberta voted, and so did San Jose."_s << QString();
        QTest::newRow("monarchs") << u"Pope Leo met King Charles III and Queen Camilla."_s
                                  << u"Leo; Charles III; Camilla"_s;
        QTest::newRow("a saying before the name")
            << u"“We were poor,” said manager Tomasz Kowalczuk."_s << u"Tomasz Kowalczuk"_s;
        QTest::newRow("byline") << u"By Nia Example and Otto Sample\nAnna Quillby spoke."_s << u"Anna Quillby"_s;
        QTest::newRow("after a counterpart")
            << u"He went for talks with his counterpart, Liu Jinsong. Liu left."_s << u"Liu Jinsong, Liu"_s;
        QTest::newRow("relative of the same name")
            << u"Former President Mark Marsh left. Senator Paul Marsh, his son, stayed. Marsh was tired."_s
            << u"Mark Marsh, Marsh; Paul Marsh"_s;
        QTest::newRow("known as")
            << u"Omar Marsh left. Marsh, better known as Hawk, was angry. Hawk’s men stayed, said “Hawk”."_s
            << u"Omar Marsh, Marsh, Hawk, Hawk, Hawk"_s;
        QTest::newRow("goes by") << u"Anna Quillby, who goes by the name “Thunder”, spoke. Then Thunder left."_s
                                 << u"Anna Quillby, Thunder, Thunder"_s;
        QTest::newRow("known as something else")
            << u"Anna Quillby, also known as the mayor of France, spoke."_s << u"Anna Quillby"_s;
        QTest::newRow("known as somebody's")
            << u"Anna Quillby met Omar Marsh, known as Quillby’s fixer. Quillby left."_s
            << u"Anna Quillby, Quillby, Quillby; Omar Marsh"_s;
        QTest::newRow("servants of servants")
            << u"The "_s + u"adviser to the "_s.repeated(20'000) + u"president, Anna Quillby, left."_s
            << u"Anna Quillby"_s;
        QTest::newRow("nickname inside") << u"Jimmy “Barbecue” Marsh spoke. Marsh left. Jimmy Marsh will be back."_s
                                         << u"Jimmy “Barbecue” Marsh, Marsh, Jimmy Marsh"_s;
        QTest::newRow("nickname in single marks")
            << u"Jimmy ‘Barbecue’ Marsh spoke. Marsh left. Jimmy Marsh will be back."_s
            << u"Jimmy ‘Barbecue’ Marsh, Marsh, Jimmy Marsh"_s;
        QTest::newRow("storm") << u"Hurricane Melissa was near, Anna Quillby said. Melissa turned north."_s
                               << u"Anna Quillby"_s;
        QTest::newRow("tower") << u"Donald Quill spoke at Quill Tower. The Quill administration agreed."_s
                               << u"Donald Quill, Quill"_s;
    }

    void names()
    {
        QFETCH(const QString, text);
        QTEST(namesIn(text), "expected");
    }

    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("before") << u"French President Anna Quill spoke."_s << u"Anna Quill*: president FR"_s;
        QTest::newRow("possessive") << u"Turkey’s foreign minister Hakan Marsh spoke."_s
                                    << u"Hakan Marsh*: foreign minister TR"_s;
        QTest::newRow("portfolio of several words") << u"British Work and Pensions Secretary Anna Quill spoke."_s
                                                    << u"Anna Quill*: work and pensions secretary GB"_s;
        QTest::newRow("title with an apostrophe")
            << u"Germany’s chargé d’affaires, Otto Marsh, spoke."_s << u"Otto Marsh*: chargé d'affaires DE"_s;
        QTest::newRow("office of one country")
            << u"The taoiseach, Anna Quill, spoke."_s << u"Anna Quill*: taoiseach IE"_s;
        QTest::newRow("post in a town") << u"China’s consul general in Osaka, Xue Marsh, spoke."_s
                                        << u"Xue Marsh*: consul general CN"_s;
        QTest::newRow("deed after a comma")
            << u"The minister’s rival, Mr Peter Quill, praised the governor."_s << u"Peter Quill"_s;
        QTest::newRow("title after a relative") << u"Paul Marsh left with his wife, Justice Anna Marsh, on Monday."_s
                                                << u"Paul Marsh; Anna Marsh*: justice"_s;
        QTest::newRow("scene of the paragraph")
            << u"India waited. India and Indians spoke of India.\nIn Colombo, Defence Secretary Nia Quill spoke."_s
            << u"Nia Quill*: defence secretary LK"_s;
        QTest::newRow("inspector-general") << u"The Inspector-General of Police, Otto Marsh, spoke in Nigeria."_s
                                           << u"Otto Marsh*: inspector general of police NG"_s;
        QTest::newRow("office before a rank") << u"Indian Defence Secretary Air Marshal Otto Marsh spoke."_s
                                              << u"Otto Marsh*: defence secretary IN, air marshal IN"_s;
        QTest::newRow("delegate") << u"Colombia’s delegate, Anna Quill, spoke."_s << u"Anna Quill*: delegate CO"_s;
        QTest::newRow("office of one country's name")
            << u"U.S. Attorney Anna Quill spoke."_s << u"Anna Quill*: us attorney US"_s;
        QTest::newRow("adviser to a president")
            << u"Omar Marsh, a diplomatic adviser to the Emirati president, spoke."_s << u"Omar Marsh*: adviser AE"_s;
        QTest::newRow("rank after an office")
            << u"Sudan’s army chief, Gen. Omar Marsh, spoke."_s << u"Omar Marsh*: army chief SD, general SD"_s;
        QTest::newRow("somebody's brother")
            << u"Omar Marsh, the army’s deputy leader and the commander’s brother, spoke."_s
            << u"Omar Marsh*: deputy leader"_s;
        QTest::newRow("everybody's spokesman")
            << u"The Kremlin was angry. Spokesman Dmitry Peskov left."_s << u"Dmitry Peskov*: spokesman RU"_s;
        QTest::newRow("country of the paragraph") << u"Russia spoke of Russia. Russia was in the Russian "
                                                     u"press.\nNorway has refused to pay. Finance Minister Nia "
                                                     u"Quill said so."_s
                                                  << u"Nia Quill*: finance minister NO"_s;
        QTest::newRow("comma before") << u"Turkey’s foreign minister, Hakan Marsh, spoke."_s
                                      << u"Hakan Marsh*: foreign minister TR"_s;
        QTest::newRow("after") << u"Sir Mark Dunley, UK prime minister, said so."_s
                               << u"Mark Dunley*: prime minister GB"_s;
        QTest::newRow("new in office") << u"Germany’s new defence minister, Otto Marsh, spoke."_s
                                       << u"Otto Marsh*: defence minister DE"_s;
        QTest::newRow("owned by a body without a name")
            << u"Khalil Marsh, the militant group’s negotiator, spoke in Israel."_s << u"Khalil Marsh*: negotiator"_s;
        QTest::newRow("speaks for somebody")
            << u"Quill’s spokesperson, Anna Marsh, spoke in Israel."_s << u"Anna Marsh*: spokesperson"_s;
        QTest::newRow("chairs a committee")
            << u"Anna Quill, who chairs the Treasury committee in Britain, spoke."_s << u"Anna Quill*: chair"_s;
        QTest::newRow("chairs a union") << u"The union’s chairman, Mark Marsh, agreed."_s << u"Mark Marsh*: chairman"_s;
        QTest::newRow("his minister")
            << u"The US and the US Senate waited. South African President Paul Quill left. His agriculture minister, "
               u"Mark Marsh, stayed. Anna Odin, Quill’s foreign minister, spoke."_s
            << u"Paul Quill*: president ZA; Mark Marsh*: agriculture minister ZA; Anna Odin*: foreign minister ZA"_s;
        QTest::newRow("head of a bank") << u"Bank of Japan Governor Kazuo Marsh spoke."_s
                                        << u"Kazuo Marsh*: governor JP"_s;
        QTest::newRow("spokesman in a capital")
            << u"Japan and the Japanese waited. In Beijing, foreign ministry spokesman Lin Marsh spoke."_s
            << u"Lin Marsh*: foreign ministry spokesman CN"_s;
        QTest::newRow("list of holders")
            << u"Presidents Anna Quill of France, Mark Marsh of Kenya and Ada Odin of Peru spoke."_s
            << u"Anna Quill*: president FR; Mark Marsh*: president KE; Ada Odin*: president PE"_s;
        QTest::newRow("two fields") << u"Anna Quill, the work and pensions secretary, spoke in Britain."_s
                                    << u"Anna Quill*: work and pensions secretary GB"_s;
        QTest::newRow("head of a firm")
            << u"“We wait,” said Anna Quill, president and chief economist at Marsh Asset Management, in France."_s
            << u"Anna Quill*: president, chief economist"_s;
        QTest::newRow("former") << u"Anna Quill, the former governor of Ohio, spoke."_s
                                << u"Anna Quill*: former governor US"_s;
        QTest::newRow("outgoing") << u"Outgoing German Chancellor Otto Marsh spoke."_s
                                  << u"Otto Marsh*: outgoing chancellor DE"_s;
        QTest::newRow("elect") << u"Mexico’s president-elect, Ana Marsh, spoke."_s
                               << u"Ana Marsh*: elect president MX"_s;
        QTest::newRow("the next one's title") << u"Anna Quill, French President Emmanuel Marsh and others met."_s
                                              << u"Anna Quill; Emmanuel Marsh*: president FR"_s;
        QTest::newRow("a clause of its own")
            << u"They left it to Anna Quill, the prime minister said."_s << u"Anna Quill"_s;
        QTest::newRow("expert") << u"Aaron Marsh, a professor of law, spoke."_s << u"Aaron Marsh"_s;
        QTest::newRow("unknown name before its title")
            << u"Wex Tarnbole, Japan’s trade minister, told the meeting so."_s << u"Wex Tarnbole*: trade minister JP"_s;
        QTest::newRow("known by a deed")
            << u"Anna Quill has never been in office. Quill, who is running for president of Poland, spoke."_s
            << u"Anna Quill*: candidate presidential candidate PL"_s;
        QTest::newRow("bid") << u"Anna Quill spoke in France. Quill’s bid for the presidency failed."_s
                             << u"Anna Quill*: candidate presidential candidate FR"_s;
        QTest::newRow("no deed of hers") << u"Anna Quill met a man running for president."_s << u"Anna Quill"_s;
        QTest::newRow("party before") << u"The vote goes on if Republican Anna Quill wins in the US."_s
                                      << u"Anna Quill*: politician US"_s;
        QTest::newRow("party and state") << u"Anna Quill, R-S.C., spoke in the US Senate."_s
                                         << u"Anna Quill*: lawmaker US"_s;
        QTest::newRow("known without a title") << u"Then Angela Merkel left the room."_s << u"Angela Merkel*"_s;
        QTest::newRow("son of somebody known")
            << u"Donald Trump Jr. sold bread. Then Trump Jr. left."_s << u"Donald Trump Jr."_s;
        QTest::newRow("known by the family name") << u"Then Merkel left the room."_s << u"Merkel*"_s;
        QTest::newRow("honorific of a namesake") << u"In May Mr Abe opened a shop. Abe sold bread."_s << u"Abe"_s;
        QTest::newRow("trade of a namesake") << u"Then Merkel, a historian, sold bread."_s << u"Merkel"_s;
        QTest::newRow("trade of a full namesake") << u"Mike Johnson, 43, a bus driver, spoke."_s << u"Mike Johnson"_s;
        QTest::newRow("one of many is a namesake") << u"Then Merkel, a baker from Leeds, sold bread."_s << u"Merkel"_s;
        QTest::newRow("initials with full stops")
            << u"J.D. Vance, the US vice president, spoke."_s << u"J.D. Vance*: vice president US"_s;
        QTest::newRow("no trade but a part in something")
            << u"Then Angela Merkel, an architect of the deal, spoke."_s << u"Angela Merkel*"_s;
        QTest::newRow("no trade but who is meant")
            << u"Then Angela Merkel, the farmer who won, spoke."_s << u"Angela Merkel*"_s;
        QTest::newRow("age and town of a namesake")
            << u"Then Angela Merkel, 54, of Leeds, spoke."_s << u"Angela Merkel"_s;
        QTest::newRow("trade as a family name") << u"US Senator Anna Boxer spoke."_s << u"Anna Boxer*: senator US"_s;
        QTest::newRow("unknown name after its title")
            << u"Norway’s opposition leader, Orvo Talmin, spoke."_s << u"Orvo Talmin*: opposition leader NO"_s;
        QTest::newRow("known by initials apart") << u"Then J. D. Vance left the room."_s << u"J. D. Vance*"_s;
        QTest::newRow("acting, before") << u"Syria’s acting president Ahmed al-Zahri spoke."_s
                                        << u"Ahmed al-Zahri*: acting president SY"_s;
        QTest::newRow("office in two languages")
            << u"Ireland’s taoiseach, Micheál Marsh, met Simon Quill, the tánaiste."_s
            << u"Micheál Marsh*: taoiseach IE; Simon Quill*: tánaiste IE"_s;
        QTest::newRow("bank's governor") << u"Andrew Quill, governor of the Bank of England, spoke in Britain."_s
                                         << u"Andrew Quill*: governor GB"_s;
        QTest::newRow("a part that somebody plays")
            << u"Donald Quillby, who plays the president in the series, spoke."_s << u"Donald Quillby"_s;
        QTest::newRow("known with a suffix")
            << u"Then Ferdinand R. Marcos Jr. left the room."_s << u"Ferdinand R. Marcos Jr.*"_s;
        QTest::newRow("body between title and name")
            << u"The permanent secretary in the Ministry of Finance, Anna Quill, spoke in Britain."_s
            << u"Anna Quill*: permanent secretary GB"_s;
        QTest::newRow("title with a hyphen")
            << u"She wrote to line-minister, Anna Quill, on Friday in Britain."_s << u"Anna Quill*: minister GB"_s;
        QTest::newRow("somebody else's title")
            << u"Anna Quill, the prime minister's daughter, spoke in Britain."_s << u"Anna Quill"_s;
        QTest::newRow("a place before the clause")
            << u"At a talk with Anna Quill, the prime minister also said so."_s << u"Anna Quill"_s;
        QTest::newRow("paper's own country")
            << u"https://news.example.co.nz/a\nMinister Anna Quill spoke of Fiji, Fiji and New Zealand."_s
            << u"Anna Quill*: minister NZ"_s;
        QTest::newRow("monarch") << u"They met in London. King Charles received them in Britain. The US agreed."_s
                                 << u"Charles*: king GB"_s;
    }

    void roles()
    {
        QFETCH(const QString, text);
        QTEST(rolesIn(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
