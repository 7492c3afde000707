// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainevidence.h"

#include "analysis/blocks.h"
#include "analysis/countries.h"
#include "analysis/namecluereader.h"
#include "analysis/organisations.h"
#include "analysis/people.h"
#include "language/parse.h"
#include "reading/plaintext.h"
#include "training/corpus.h"
#include "training/gum.h"
#include "training/samples.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int folds = 5;
constexpr int passes = 300;
constexpr double silverWeight = 0.1; ///< of a stretch that CoreNLP read
constexpr double otherWeight = 1;    ///< of one in texts that are no news
constexpr double rate = 0.3;
constexpr double penalty = 1;        ///< of the square of a weight
constexpr int leastExamples = 8;     ///< with a word that is to have a weight
constexpr float least = 0.02F;       ///< weights below it are left out
constexpr float leastForWord = 0.1F; ///< likewise, for those of words

/** A stretch of capitalised words. */
struct Example {
    int text = 0; ///< -1 for one that is not held out for measuring
    std::vector<int> features;
    bool isPerson = false;
    double weight = 1;
};

/** The stretches to learn from, and what they have of features. */
struct Examples {
    std::vector<Example> all;
    QStringList names;          ///< of the features
    QHash<QString, int> byName; ///< of those of words
    std::vector<int> counts;

    Examples()
    {
        for (int i = 0; i < NameEvidence::featureCount(); ++i)
            names.append(NameEvidence::nameOf(i));
        counts.assign(names.size(), leastExamples);
    }

    int featureOf(const QString &name)
    {
        const auto found = byName.constFind(name);
        if (found != byName.cend())
            return *found;
        const auto feature = static_cast<int>(names.size());
        byName.insert(name, feature);
        names.append(name);
        counts.push_back(0);
        return feature;
    }

    void add(const NameClues &clues, Example example)
    {
        const auto features = NameEvidence::featuresOf(clues);
        example.features.assign(features.begin(), features.end());
        for (int i = 0; i < NameClues::wordCount; ++i) {
            if (clues.words.at(i).isEmpty())
                continue;
            const int feature = featureOf(NameEvidence::nameOf(static_cast<NameClues::Word>(i), clues.words.at(i)));
            ++counts[feature];
            example.features.push_back(feature);
        }
        all.push_back(std::move(example));
    }

    /** Forgets words that are too rare. */
    void prune()
    {
        for (Example &example : all)
            std::erase_if(example.features, [&](int feature) { return counts[feature] < leastExamples; });
    }
};

/** A text in which people were marked, as the program reads it. */
struct MarkedText {
    TextWithPeople marks;
    Article article;
    ParsedText words;
    QList<Country> countries;
    QList<Organisation> organisations;
    NameText names;
};

MarkedText readMarked(const TextWithPeople &marks, const Lexicon &lexicon)
{
    MarkedText text{.marks = marks,
                    .article = readPlainText(marks.text),
                    .words = {},
                    .countries = {},
                    .organisations = {},
                    .names = {}};
    text.words = parseText(text.article.text, blocksOf(text.article), lexicon);
    const Reading reading{.article = text.article, .words = text.words, .lexicon = lexicon};
    text.countries = findCountries(reading);
    text.organisations = findOrganisations(reading);
    text.names = readNameText(reading, text.countries, text.organisations);
    return text;
}

/** What a corpus says of a stretch; nothing where it says both or neither. Where that matters, a person is only meant
 *  where the name begins with the stretch, or is all of it. */
using Verdict = std::function<std::optional<bool>(TextSpan, bool isWhole, bool isInBody)>;

void addExamples(const Reading &reading, const NameText &names, const Verdict &isPerson, const Example &base,
                 Examples &examples)
{
    const QList<PersonName> found = nameStretches(reading, names);
    const QList<NameClues> clues = readNameClues(reading, names, found);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const PersonName &name = found.at(i);
        const bool isEither = name.isShorter || (i + 1 < found.size() && found.at(i + 1).isShorter);
        const bool isInBody = clues.at(i).values[NameClues::After] == static_cast<quint8>(NameClues::Follows::Body);
        const auto verdict = isPerson({names.words.at(name.first).span.start, names.words.at(name.end - 1).span.end},
                                      isEither, isInBody);
        if (!verdict)
            continue;
        Example example = base;
        example.isPerson = *verdict;
        examples.add(clues.at(i), std::move(example));
    }
}

/** The stretches of the texts in which people were marked by hand. */
void addMarked(const QList<MarkedText> &texts, const Lexicon &lexicon, Example base, bool isHeldOut, Examples &examples)
{
    for (const MarkedText &text : texts) {
        const auto isPerson = [&](TextSpan span, bool isWhole, bool) -> std::optional<bool> {
            const auto touches
                = [&](TextSpan other) { return other.overlaps(span) && (!isWhole || other.start == span.start); };
            if (std::ranges::any_of(text.marks.people, touches))
                return true;
            return std::ranges::any_of(text.marks.unscored, touches) ? std::nullopt : std::optional(false);
        };
        addExamples({.article = text.article, .words = text.words, .lexicon = lexicon}, text.names, isPerson, base,
                    examples);
        if (isHeldOut)
            ++base.text;
    }
}

/** The stretches of PolNeAR's articles, people where CoreNLP takes them for some. The tagger's names are those of
 *  models that did not learn from the article. */
void addSilver(const QDir &corpora, const Lexicon &lexicon, Examples &examples)
{
    const QList<AnnotatedText> texts = readPolnear(corpora, u"train"_s);
    std::vector<Sample> samples = samplesOf(texts, lexicon);
    jackknife(samples, 2);
    auto sample = samples.begin();
    for (int number = 0; number < texts.size(); ++number) {
        const Article article = readPlainText(texts.at(number).text);
        ParsedText words = parseText(article.text, blocksOf(article), lexicon);
        for (; sample != samples.end() && sample->article == number; ++sample) {
            for (size_t i = 0; i < sample->gold.size(); ++i) {
                const auto token = words.tokenAt(sample->gold.at(i).span.start);
                if (words.tokens.at(token).span != sample->gold.at(i).span)
                    continue;
                words.tokens[token].name = sample->kinds.at(i);
                words.tokens[token].beginsName = sample->kinds.at(i) != NameKind::None
                    && (i == 0 || sample->kinds.at(i - 1) != sample->kinds.at(i));
            }
        }
        const ParsedText &gold = texts.at(number).gold;
        const auto isPerson = [&](TextSpan span, bool isWhole, bool isInBody) -> std::optional<bool> {
            if (isInBody) // for CoreNLP a body's name is one name
                return std::nullopt;
            int people = 0;
            int all = 0;
            for (qint32 i = gold.tokenAt(span.start); i < gold.tokens.size() && gold.tokens.at(i).span.start < span.end;
                 ++i) {
                people += gold.tokens.at(i).name == NameKind::Person ? 1 : 0;
                ++all;
            }
            const auto first = gold.tokenAt(span.start);
            if (isWhole && first > 0 && gold.tokens.at(first - 1).name == NameKind::Person)
                return false;
            // CoreNLP misses names that stand alone; of these it is known better.
            const QStringView name = span.in(texts.at(number).text);
            if (people == 0 && lexicon.names.family.value(name) == FamilyName::Politician)
                return std::nullopt;
            return people == all ? std::optional(true) : people == 0 ? std::optional(false) : std::nullopt;
        };
        const Reading reading{.article = article, .words = words, .lexicon = lexicon};
        addExamples(reading, readNameText(reading, findCountries(reading), findOrganisations(reading)), isPerson,
                    {.text = -1, .features = {}, .weight = silverWeight}, examples);
    }
}

double scoreOf(const Example &example, const std::vector<double> &weights)
{
    double score = 0;
    for (const int feature : example.features)
        score += weights[feature];
    return score;
}

/** Logistic regression by the whole gradient, with a step for each weight (AdaGrad). */
std::vector<double> learn(const Examples &examples, const std::function<bool(const Example &)> &isUsed)
{
    std::vector<const Example *> used;
    for (const Example &example : examples.all) {
        if (isUsed(example))
            used.push_back(&example);
    }
    std::vector<double> weights(examples.names.size());
    std::vector<double> squares(weights.size(), 1e-6);
    for (int pass = 0; pass < passes; ++pass) {
        std::vector<double> gradient(weights.size());
        for (const Example *example : used) {
            const double wrong = (example->isPerson ? 1 : 0) - 1 / (1 + std::exp(-scoreOf(*example, weights)));
            for (const int feature : example->features)
                gradient[feature] += example->weight * wrong;
        }
        for (size_t i = 0; i < weights.size(); ++i) {
            const double step = gradient[i] - penalty * weights[i];
            squares[i] += step * step;
            weights[i] += rate * step / std::sqrt(squares[i]);
        }
    }
    return weights;
}

/** The rows of the table, by feature: of @p weights those that are worth one. */
QList<std::pair<QString, QString>> rowsOf(const std::vector<double> &weights, const Examples &examples)
{
    QList<std::pair<QString, QString>> rows;
    for (qsizetype i = 0; i < examples.names.size(); ++i) {
        if (std::abs(weights[i]) >= (i < NameEvidence::featureCount() ? least : leastForWord))
            rows.append({examples.names.at(i), QString::number(weights[i], 'f', 2)});
    }
    std::sort(rows.begin()
                  + std::ranges::count_if(rows, [&](const auto &row) { return !examples.byName.contains(row.first); }),
              rows.end());
    return rows;
}

NameEvidence evidenceOf(const std::vector<double> &weights, const Examples &examples)
{
    QHash<QString, float> table;
    for (const auto &[name, weight] : rowsOf(weights, examples))
        table.insert(name, weight.toFloat());
    return NameEvidence(table);
}

/** How well people are found in texts: as 'score.py people' counts, but for titles within names. */
struct Agreement {
    int gold = 0;
    int found = 0;
    int exact = 0;
    int overlap = 0;

    void add(const MarkedText &text, const Lexicon &lexicon)
    {
        const Reading reading{.article = text.article, .words = text.words, .lexicon = lexicon};
        QList<TextSpan> spans;
        for (const Person &person : findPeople(reading, text.names, text.countries, text.organisations)) {
            for (const PersonMention &mention : person.mentions)
                spans.append(mention.span);
        }
        std::ranges::sort(spans, {}, &TextSpan::start);
        gold += static_cast<int>(text.marks.people.size());
        QSet<qsizetype> taken;
        for (const TextSpan span : std::as_const(spans)) {
            const auto overlaps = [&](TextSpan other) { return other.overlaps(span); };
            if (std::ranges::none_of(text.marks.people, overlaps) && std::ranges::any_of(text.marks.unscored, overlaps))
                continue;
            ++found;
            exact += text.marks.people.contains(span) ? 1 : 0;
            for (qsizetype i = 0; i < text.marks.people.size(); ++i) {
                if (overlaps(text.marks.people.at(i)) && !taken.contains(i)) {
                    taken.insert(i);
                    ++overlap;
                    break;
                }
            }
        }
    }

    [[nodiscard]] QString text() const
    {
        const auto figures = [&](int right) {
            return u"F1 %1 (precision %2, recall %3)"_s.arg(2.0 * right / (found + gold), 0, 'f', 3)
                .arg(double(right) / found, 0, 'f', 3)
                .arg(double(right) / gold, 0, 'f', 3);
        };
        return u"exact "_s + figures(exact) + u", overlap "_s + figures(overlap);
    }
};

/** Prints what is right in the texts of the people corpus with weights that did not learn from the text, by
 *  stretches and by mentions. */
void crossValidate(const QList<MarkedText> &texts, const Examples &examples, const Lexicon &lexicon, QTextStream &out)
{
    int right = 0;
    int found = 0;
    int all = 0;
    Agreement agreement;
    Lexicon heldOut = lexicon;
    for (int fold = 0; fold < folds; ++fold) {
        const auto isOwn = [&](const Example &example) { return example.text >= 0 && example.text % folds == fold; };
        const auto weights = learn(examples, [&](const Example &example) { return !isOwn(example); });
        for (const Example &example : examples.all) {
            if (!isOwn(example))
                continue;
            const bool isFound = scoreOf(example, weights) > 0;
            found += isFound ? 1 : 0;
            all += example.isPerson ? 1 : 0;
            right += isFound && example.isPerson ? 1 : 0;
        }
        heldOut.nameEvidence = evidenceOf(weights, examples);
        for (qsizetype i = fold; i < texts.size(); i += folds)
            agreement.add(texts.at(i), heldOut);
    }
    out << "in texts not learned from: stretches precision " << static_cast<double>(right) / found << ", recall "
        << static_cast<double>(right) / all << "; people " << agreement.text() << Qt::endl;
}

} // namespace

void trainNameEvidence(const QDir &corpora, const QString &path, const Lexicon &lexicon, QTextStream &out)
{
    QList<MarkedText> news;
    QSet<QString> names;
    for (const TextWithPeople &text : readPeople(corpora)) {
        names.insert(text.name);
        news.append(readMarked(text, lexicon));
    }
    QList<MarkedText> others;
    for (const TextWithPeople &text : readGum(corpora, lexicon)) {
        if (!names.contains(text.name))
            others.append(readMarked(text, lexicon));
    }
    Examples examples;
    addMarked(news, lexicon, {.text = 0, .features = {}}, true, examples);
    out << examples.all.size() << " stretches of news marked by hand" << Qt::endl;
    addMarked(others, lexicon, {.text = -1, .features = {}, .weight = otherWeight}, false, examples);
    out << examples.all.size() << " with those of other texts" << Qt::endl;
    addSilver(corpora, lexicon, examples);
    examples.prune();
    out << examples.all.size() << " stretches in all" << Qt::endl;
    crossValidate(news, examples, lexicon, out);

    const std::vector<double> weights = learn(examples, [](const Example &) { return true; });
    Lexicon learned = lexicon;
    learned.nameEvidence = evidenceOf(weights, examples);
    Agreement agreement;
    for (const MarkedText &text : std::as_const(news))
        agreement.add(text, learned);
    out << "in the texts learned from: people " << agreement.text() << Qt::endl;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write '%s'", qUtf8Printable(path));
    QTextStream table(&file);
    table << "# How much each clue, and each pair of some, tells that capitalised words name a person (app/lexicon/"
             "nameclues.h):\n# natural logarithms of odds, to be added up.\n"
             "# source: learned from the entities of GUM and from PolNeAR train (names as CoreNLP gave them) by "
             "'readout_train\n# source: people'; see resources/models/README.md\n"
             "# licence: GPL-3.0-or-later\nclues\tweight\n";
    for (const auto &[name, weight] : rowsOf(weights, examples))
        table << name << '\t' << weight << '\n';
    table.flush();
    if (!file.commit())
        qFatal("cannot write '%s'", qUtf8Printable(path));
}

} // namespace readout
