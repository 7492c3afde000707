// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/politicians.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/** @p name in lower case and without what newsrooms write or leave out: full stops, hyphens, diacritics. "Kim Jong-un"
 *  and "Kim Jong Un" are one, as are "Erdoğan" and "Erdogan". */
QString folded(QStringView name)
{
    // Letters that Unicode does not take apart into a letter and a mark.
    static const QHash<QChar, QString> letters{{u'ł', u"l"_s},  {u'ø', u"o"_s},  {u'đ', u"d"_s},
                                               {u'ı', u"i"_s},  {u'ð', u"d"_s},  {u'þ', u"th"_s},
                                               {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}};
    QString result;
    result.reserve(name.size());
    for (const QChar c : name.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80) {
            if (c != u'.')
                result += c == u'-' ? u' ' : c;
        } else if (c == u'’') {
            result += u'\'';
        } else if (c.category() != QChar::Mark_NonSpacing) {
            result += letters.value(c, QString(c));
        }
    }
    return result;
}

/** Adds @p politician to those who share @p family. */
void addFamily(QHash<QString, Politician> &byFamily, const QString &family, const Politician &politician)
{
    const auto known = byFamily.find(family);
    if (known == byFamily.end()) {
        byFamily.insert(family, politician);
        return;
    }
    if (known->country != politician.country)
        known->country.clear();
    if (known->party != politician.party)
        known->party.clear();
    if (known->gender != politician.gender)
        known->gender = Gender::Unknown;
}

} // namespace

const Politician *PoliticianTable::find(const QStringList &words) const
{
    if (words.isEmpty())
        return nullptr;
    if (words.size() == 1) {
        const auto found = byFamily.constFind(folded(words.first()));
        return found == byFamily.cend() ? nullptr : &found.value();
    }
    auto found = byName.constFind(folded(words.join(u' ')));
    if (found == byName.cend() && words.size() > 2 && words.at(0).size() == 1 && words.at(1).size() == 1)
        found = byName.constFind(folded(words.at(0) + words.sliced(1).join(u' '))); // "J. D. Vance"
    if (found == byName.cend() && words.size() > 2)
        found = byName.constFind(folded(words.first() + u' ' + words.last()));
    if (found == byName.cend() && words.size() > 3) // with a suffix
        found = byName.constFind(folded(words.first() + u' ' + words.last(2).join(u' ')));
    return found == byName.cend() ? nullptr : &found.value();
}

QList<KnownOffice> PoliticianTable::officesOf(QStringView name) const
{
    return offices.value(folded(name));
}

PoliticianTable loadPoliticians()
{
    PoliticianTable politicians;
    QSet<QString> suffixes;
    const TsvTable particles = readTable(u"name_particles"_s);
    for (const QStringList &row : particles.rows) {
        if (row.at(1) == "suffix"_L1)
            suffixes.insert(row.at(0));
    }
    // Thousands of rows: views into one text load faster than a list of lists of strings.
    const QString text = readTableText(u"politicians"_s);
    politicians.byName.reserve(text.count(u'\n'));
    QHash<QStringView, QString> shared; // countries and parties, each held once
    const auto held = [&shared](QStringView words) {
        QString &value = shared[words];
        if (value.isEmpty())
            value = words.toString();
        return value;
    };
    for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> cells = line.split(u'\t');
        const Politician politician{.country = held(cells.at(1)),
                                    .party = held(cells.at(3)),
                                    .gender = cells.at(2) == u"F" ? Gender::Female : Gender::Male};
        const QStringView name = cells.at(0);
        const qsizetype last = name.lastIndexOf(u' ');
        politicians.byName.insert(folded(name), politician);
        if (suffixes.contains(folded(name.sliced(last + 1)))) // "Ferdinand Marcos" is the same; another suffix is not
            politicians.byName.insert(folded(name.first(last)), politician);
        if (cells.at(4) == u"yes")
            addFamily(politicians.byFamily, folded(name.sliced(last + 1)), politician);
    }
    const TsvTable offices = readTable(u"known_offices"_s);
    for (const QStringList &row : offices.rows) {
        const KnownOffice office{.title = row.at(1),
                                 .organisation = row.at(2),
                                 .bodies = row.at(3).split(u';', Qt::SkipEmptyParts),
                                 .isFormer = row.at(4) == "former"_L1};
        politicians.offices[folded(row.at(0))].append(office);
        politicians.offices[folded(row.at(0)).section(u' ', -1)].append(office);
        politicians.bodyWords += QSet(office.bodies.begin(), office.bodies.end());
    }
    const TsvTable parties = readTable(u"party_words"_s);
    for (const QStringList &row : parties.rows)
        politicians.parties.insert(row.at(0), row.at(1));
    return politicians;
}

} // namespace readout
