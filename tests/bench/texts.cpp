// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** Picks from lists, by numbers that are the same on every machine. */
class Inventor
{
public:
    /** A paragraph about two people and two countries. Some paragraphs make an article, which has people of its own:
     * who is named grows with the text, as it does in an archive. */
    QString paragraph()
    {
        constexpr int paragraphsAnArticle = 12;
        if (m_written++ % paragraphsAnArticle == 0)
            startArticle();
        QString text = pick(m_paragraphs);
        text.replace(u"$P"_s, person()).replace(u"$Q"_s, person());
        text.replace(u"$S"_s, person().section(u' ', 1)).replace(u"$R"_s, pick(m_roles));
        text.replace(u"$C"_s, pick(m_countries)).replace(u"$D"_s, pick(m_countries));
        text.replace(u"$G"_s, pick(m_goods)).replace(u"$N"_s, QString::number(m_random() % 900 + 10));
        return text;
    }

private:
    const QString &pick(const QStringList &list) { return list.at(static_cast<qsizetype>(m_random()) % list.size()); }
    const QString &person() { return pick(m_people); }

    void startArticle()
    {
        constexpr int peopleAnArticle = 5;
        m_people.clear();
        while (m_people.size() < peopleAnArticle)
            m_people.append(pick(m_given) + u' ' + pick(m_stems) + pick(m_endings));
    }

    int m_written = 0; ///< paragraphs
    QStringList m_people;

    std::mt19937 m_random{42};
    QStringList m_given
        = u"Ada Pavo Ilse Tomas Mira Oleh Ren Greta Marcus Leila Henrik Paula Viktor Nadia Samuel"_s.split(u' ');
    QStringList m_stems = u"North Lantern Stone Quill Salt River Paper Mar Tap Ash Fen Copper Hollo Bright Cinder Wold "
                          "Thorn Hazel Amber Pell Corn Drift Gar Hart Ivel Kes Lind Mor Nether Old Penn Ros Shel Tarn "
                          "Under Vens West Yar Zell Brack"_s.split(u' ');
    QStringList m_endings
        = u"water field brook mark garden bend kite lowe ley grove wright dale well moor vale ton ham "
          "wick by stead worth combe hurst more sley gate shaw bury cote croft den ford holt ing low "
          "mere ridge thorpe wood yard"_s.split(u' ');
    QStringList m_roles
        = u"prime minister,foreign minister,president,finance minister,chancellor,opposition leader"_s.split(u',');
    QStringList m_countries = u"Estonia,Latvia,Poland,Germany,Japan,Canada,Kenya,Brazil,France,Norway"_s.split(u',');
    QStringList m_goods
        = u"transformers,mobile hospitals,field kitchens,patrol boats,water pumps,schools"_s.split(u',');
    QStringList m_paragraphs{
        u"$P, the $R of $C, said on Tuesday that her government would send $N $G to $D before the first winter storms. “We have stopped counting the days,” she told reporters. “That is what this summit was for.”"_s,
        u"Under the plan, which was agreed after two days of talks, $C will pay €$Nmn into a common fund by the end of September, and $D will host the depots from which the $G are sent out. Officials called the timetable tight but honest."_s,
        u"$P believed the position of $D would soften once auditors were in place. One ally of $S said the $R feared a row in parliament, according to two people who were in the room."_s,
        u"“A loan is not a refusal,” $P said. “We will take it, and we will be back in the spring.” $Q, who represents $C at the talks, declined to comment on the $N $G that were promised last year."_s,
        u"The measure passed by $N votes to 41 despite warnings from the $R that the money would be better spent on $G. In $C, where prices have risen for three years, shopkeepers shrugged; in $D, they closed early."_s,
        u"Asked whether $C had pledged too much, $P insisted that it had not. “If $D delivers, so do we,” the $R added, pointing to a list of $N projects that had been finished ahead of time and under budget."_s,
        u"It was raining when the delegations left. The long road to the harbour had been closed since morning, and the band that was to have played had been sent home with its instruments wrapped in plastic."_s,
    };
};

} // namespace

QString sampleText()
{
    QFile file(QStringLiteral(READOUT_SOURCE_DIR) + u"/resources/sample/summit.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read '%s'", qUtf8Printable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QString inventedText(qsizetype size)
{
    Inventor inventor;
    QString text = u"Ministers agree at last\n"_s;
    while (text.size() < size)
        text += u'\n' + inventor.paragraph() + u'\n';
    return text;
}

QString textAboutOne(qsizetype size, int mentions)
{
    Inventor inventor;
    QStringList paragraphs;
    for (qsizetype written = 0; written < size; written += paragraphs.constLast().size() + 2)
        paragraphs.append(inventor.paragraph());
    for (int mention = 0; mention < mentions; ++mention)
        paragraphs[mention % paragraphs.size()] += u" Keller said that she agreed."_s;
    return u"Keller speaks\n\nAda Keller, the prime minister of Norway, opened the talks.\n\n"_s
        + paragraphs.join(u"\n\n"_s) + u'\n';
}

QStringList realTexts()
{
    const QDir folder(QStringLiteral(READOUT_SOURCE_DIR) + u"/../shared/corpora/polnear/dev"_s);
    QStringList texts;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

QString joined(const QStringList &texts, qsizetype size)
{
    QString text;
    while (text.size() < size) {
        for (const QString &one : texts)
            text += one + u"\n\n"_s;
    }
    return text.left(size);
}

} // namespace readout
