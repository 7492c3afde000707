// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/namewords.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Shape = NameWord::Shape;

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == u'’';
}

bool isHyphen(QChar sign)
{
    return sign == u'-' || sign == u'‐' || sign == u'‑';
}

/** "al-Sisi" and "d'Estaing" begin small and are names all the same. */
bool hasCapitalAfterPrefix(QStringView word)
{
    for (qsizetype i = 1; i + 1 < word.size() && i < 5; ++i) {
        if (isHyphen(word.at(i)) || isApostrophe(word.at(i)))
            return word.at(i + 1).isUpper();
    }
    return false;
}

Shape shapeOf(QStringView word)
{
    const QChar first = word.front();
    if (first.isDigit())
        return Shape::Number;
    if (!first.isLetter())
        return Shape::Mark;
    if (!first.isUpper())
        return hasCapitalAfterPrefix(word) ? Shape::Capital : Shape::Lower;
    const auto letters = std::ranges::count_if(word, [](QChar sign) { return sign.isLetter(); });
    if (letters == 1 || (word.endsWith(u'.') && word.size() == 2 * letters))
        return Shape::Initial;
    return std::ranges::none_of(word, [](QChar sign) { return sign.isLower(); }) ? Shape::Capitals : Shape::Capital;
}

QString keyOf(QStringView word)
{
    QString key = word.toString().toLower();
    key.replace(u'’', u'\'').replace(u'‐', u'-').replace(u'‑', u'-');
    while (key.size() > 1 && key.endsWith(u'.'))
        key.chop(1);
    return key;
}

/** The keys of words, each kept once however often its word comes. */
class Keys
{
public:
    [[nodiscard]] const QString *of(QStringView word)
    {
        auto key = m_byWord.constFind(word);
        if (key == m_byWord.cend())
            key = m_byWord.insert(word, &m_keys->emplace_back(keyOf(word)));
        return *key;
    }
    /** All of them; they stay where they are. */
    [[nodiscard]] std::shared_ptr<const std::deque<QString>> all() const { return m_keys; }

private:
    std::shared_ptr<std::deque<QString>> m_keys = std::make_shared<std::deque<QString>>();
    QHash<QStringView, const QString *> m_byWord; ///< by the word as the article has it
};

/** Whether the token that follows @p before without a blank still belongs to the same word. */
bool isJoined(QStringView before, QStringView token)
{
    const QChar last = before.back();
    const QChar first = token.front();
    if (isHyphen(first) || (isApostrophe(first) && token.size() == 1))
        return last.isLetterOrNumber();
    if (isHyphen(last) || isApostrophe(last))
        return before.size() > 1 && first.isLetterOrNumber();
    if (first == u'.' && token.size() == 1) // "W."
        return before.size() == 1 && last.isUpper();
    return false;
}

/** Where "'s" or a closing apostrophe begins in @p word; its size where it has none. */
qsizetype possessiveStart(QStringView word)
{
    const qsizetype size = word.size();
    if (size > 2 && isApostrophe(word.at(size - 2)) && word.back().toLower() == u's')
        return size - 2;
    if (size > 1 && isApostrophe(word.back()))
        return size - 1;
    return size;
}

bool opensQuotation(QStringView mark)
{
    return mark == u"“" || mark == u"‘" || mark == u"\"" || mark == u"``" || mark == u":" || mark == u"—"
        || mark == u"(";
}

/** The words of the article in reading order. */
QList<NameWord> nameWords(const Reading &reading, Keys &keys)
{
    QList<NameWord> words;
    words.reserve(reading.words.tokens.size() * 5 / 4); // growing would need the room of both at once
    const QStringView text(reading.article.text);
    const auto add = [&](TextSpan span, qint32 token, qint32 sentence, bool opens) {
        const QStringView word = span.in(text);
        words.append({.span = span,
                      .sharedKey = keys.of(word),
                      .shape = shapeOf(word),
                      .opens = opens,
                      .token = token,
                      .sentence = sentence});
    };
    for (qsizetype s = 0; s < reading.words.sentences.size(); ++s) {
        const Sentence &sentence = reading.words.sentences.at(s);
        bool opens = true;
        for (qint32 t = sentence.firstToken; t < sentence.endToken; ++t) {
            const qint32 token = t;
            TextSpan span = reading.words.tokens.at(t).span;
            while (t + 1 < sentence.endToken && reading.words.tokens.at(t + 1).span.start == span.end
                   && isJoined(span.in(text), reading.text(reading.words.tokens.at(t + 1))))
                span.end = reading.words.tokens.at(++t).span.end;
            for (qsizetype start = span.start; start < span.end;) { // "Tallow/Pool/EPA" are three words
                const auto slash = QStringView(text).first(span.end).indexOf(u'/', start);
                TextSpan part{start, slash > start && slash < span.end ? slash : span.end};
                start = part.end;
                if (slash == part.start)
                    part.end = start = part.start + 1;
                const qsizetype cut = part.start + possessiveStart(part.in(text));
                if (cut > part.start)
                    add({part.start, cut}, token, static_cast<qint32>(s), opens);
                if (cut < part.end)
                    add({cut, part.end}, token, static_cast<qint32>(s), false);
            }
            const Shape shape = words.last().shape;
            opens = shape == Shape::Mark && (opens || opensQuotation(span.in(text)));
        }
    }
    return words;
}

} // namespace

QList<TitleWords> findTitles(const QList<NameWord> &words, const Roles &roles)
{
    QList<TitleWords> found;
    const auto titleAt = [&](qsizetype first) {
        TitleWords best;
        QString phrase;
        for (qsizetype i = first; i < words.size() && i < first + roles.longest; ++i) {
            const NameWord &word = words.at(i);
            if (word.sentence != words.at(first).sentence || (word.shape == Shape::Mark && !word.isPossessiveEnding()))
                break;
            if (i > first && !word.isPossessiveEnding())
                phrase += u' ';
            phrase += word.key();
            if (!roles.titleStarts.contains(phrase))
                break;
            if (const auto title = roles.titles.constFind(phrase); title != roles.titles.cend())
                best = {.first = first, .end = i + 1, .title = &title.value(), .standing = {}};
        }
        // "Boxer said": a trade with a capital and no name after it is a family name
        const auto isBeforeName = [&] {
            return best.end < words.size() && words.at(best.end).sentence == words.at(first).sentence
                && words.at(best.end).isCapital();
        };
        if (best.title && best.title->trade && words.at(first).isCapital() && !isBeforeName())
            return TitleWords{};
        return best;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &key = words.at(i).key();
        TitleWords title = titleAt(i);
        if (!title.title && key.contains(u'-')) { // "president-elect", "ex-minister"
            const qsizetype last = key.lastIndexOf(u'-');
            const qsizetype front = key.indexOf(u'-');
            const auto after = roles.standings.constFind(key.sliced(last));
            const auto before = roles.standings.constFind(key.first(front));
            const auto base = after != roles.standings.cend() ? roles.titles.constFind(key.first(last))
                : before != roles.standings.cend()            ? roles.titles.constFind(key.sliced(front + 1))
                                                              : roles.titles.cend();
            if (base != roles.titles.cend())
                title = {.first = i,
                         .end = i + 1,
                         .title = &base.value(),
                         .standing = after != roles.standings.cend() ? after.value() : before.value()};
            else if (const auto plain = roles.titles.constFind(key.sliced(last + 1)); plain != roles.titles.cend())
                title = {.first = i, .end = i + 1, .title = &plain.value(), .standing = {}}; // "line-minister"
        }
        if (!title.title)
            continue;
        found.append(title);
        i = title.end - 1;
    }
    return found;
}

qsizetype NameText::wordAt(qsizetype position) const
{
    const auto word = std::ranges::upper_bound(words, position, {}, [](const NameWord &each) { return each.span.end; });
    return std::distance(words.begin(), word);
}

const TitleWords *NameText::titleBefore(qsizetype end) const
{
    const qint32 title = end > 0 ? titleOf.at(end - 1) : -1;
    return title >= 0 && titles.at(title).end == end ? &titles.at(title) : nullptr;
}

const TitleWords *NameText::titleAt(qsizetype first) const
{
    const qint32 title = first < titleOf.size() ? titleOf.at(first) : -1;
    return title >= 0 && titles.at(title).first == first ? &titles.at(title) : nullptr;
}

namespace {

/** Whether the words from @p first to @p end are a headline: no full stop, and a capital on each word that is long
 *  enough to tell. */
bool isTitleCase(const QList<NameWord> &words, qsizetype first, qsizetype end)
{
    constexpr qsizetype telling = 5; // letters; "with" and "from" stay small in headlines
    if (words.at(end - 1).key() == "."_L1)
        return false;
    qsizetype capitals = 0;
    for (qsizetype i = first; i < end; ++i) {
        if (words.at(i).shape == Shape::Lower && words.at(i).key().size() >= telling)
            return false;
        capitals += words.at(i).isCapital() ? 1 : 0;
    }
    return capitals > 2;
}

} // namespace

NameText readNameText(const Reading &reading, const QList<Country> &countries, const QList<Organisation> &organisations)
{
    Keys keys;
    NameText text{.keys = keys.all(),
                  .words = nameWords(reading, keys),
                  .titles = {},
                  .titleOf = {},
                  .countryOf = {},
                  .organisationOf = {},
                  .isInOwnBody = {},
                  .isHeadline = {}};
    const auto size = text.words.size();
    text.titles = findTitles(text.words, reading.lexicon.roles);
    text.titleOf.fill(-1, size);
    for (qsizetype i = 0; i < text.titles.size(); ++i)
        std::fill(text.titleOf.begin() + text.titles.at(i).first, text.titleOf.begin() + text.titles.at(i).end,
                  static_cast<qint32>(i));
    text.isHeadline.fill(false, reading.words.sentences.size());
    for (qsizetype first = 0; first < size;) {
        qsizetype end = first;
        while (end < size && text.words.at(end).sentence == text.words.at(first).sentence)
            ++end;
        text.isHeadline[text.words.at(first).sentence] = isTitleCase(text.words, first, end);
        first = end;
    }
    const auto mark = [&](QList<qint32> &list, TextSpan span, qsizetype value) {
        for (qsizetype i = text.wordAt(span.start); i < size && text.words.at(i).span.start < span.end; ++i)
            list[i] = static_cast<qint32>(value);
    };
    text.countryOf.fill(-1, size);
    for (qsizetype i = 0; i < countries.size(); ++i) {
        for (const CountryMention &mention : countries.at(i).mentions)
            mark(text.countryOf, mention.span, i);
    }
    text.organisationOf.fill(-1, size);
    for (qsizetype i = 0; i < organisations.size(); ++i) {
        for (const TextSpan mention : organisations.at(i).mentions)
            mark(text.organisationOf, mention, i);
    }
    text.isInOwnBody.fill(false, size);
    for (qsizetype i = 0; i < size; ++i) {
        if (const qint32 body = text.organisationOf.at(i); body >= 0)
            text.isInOwnBody[i] = !reading.lexicon.organisations.byId.contains(organisations.at(body).id);
    }
    return text;
}

} // namespace readout
