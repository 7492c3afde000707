// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainevidence.h"

#include "analysis/blocks.h"
#include "analysis/countries.h"
#include "analysis/namecluereader.h"
#include "analysis/organisations.h"
#include "language/parse.h"
#include "reading/plaintext.h"
#include "training/corpus.h"
#include "training/samples.h"

#include <QSaveFile>

#include <cmath>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int folds = 5;
constexpr int passes = 300;
constexpr double silverWeight = 0.1; ///< of a stretch that CoreNLP read
constexpr double rate = 0.3;
constexpr double penalty = 1;  ///< of the square of a weight
constexpr float least = 0.02F; ///< weights below it are left out

/** A stretch of capitalised words. */
struct Example {
    int text = 0; ///< -1 for one that is not held out for measuring
    std::array<int, NameEvidence::featuresEach> features;
    bool isPerson = false;
    double weight = 1;
};

/** What a corpus says of a stretch; nothing where it says both or neither. Where that matters, a person is only meant
 *  where the name begins with the stretch. */
using Verdict = std::function<std::optional<bool>(TextSpan, bool isWhole)>;

void addExamples(const Article &article, const ParsedText &words, const Lexicon &lexicon, const Verdict &isPerson,
                 const Example &base, std::vector<Example> &examples)
{
    const Reading reading{.article = article, .words = words, .lexicon = lexicon};
    const QList<Country> countries = findCountries(reading);
    const NameText names = readNameText(reading, countries, findOrganisations(reading));
    const QList<PersonName> found = nameStretches(reading, names);
    const QList<NameClues> clues = readNameClues(reading, names, found);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const PersonName &name = found.at(i);
        const bool isEither = name.isShorter || (i + 1 < found.size() && found.at(i + 1).isShorter);
        const auto verdict
            = isPerson({names.words.at(name.first).span.start, names.words.at(name.end - 1).span.end}, isEither);
        if (!verdict)
            continue;
        Example example = base;
        example.features = NameEvidence::featuresOf(clues.at(i));
        example.isPerson = *verdict;
        examples.push_back(example);
    }
}

/** The stretches of the texts in which people were marked by hand. */
void addMarked(const QDir &corpora, const Lexicon &lexicon, std::vector<Example> &examples)
{
    Example base;
    for (const TextWithPeople &text : readPeople(corpora)) {
        const Article article = readPlainText(text.text);
        const auto isPerson = [&](TextSpan span, bool isWhole) -> std::optional<bool> {
            const auto touches
                = [&](TextSpan other) { return other.overlaps(span) && (!isWhole || other.start == span.start); };
            if (std::ranges::any_of(text.people, touches))
                return true;
            return std::ranges::any_of(text.unscored, touches) ? std::nullopt : std::optional(false);
        };
        addExamples(article, parseText(article.text, blocksOf(article), lexicon), lexicon, isPerson, base, examples);
        ++base.text;
    }
}

/** The stretches of PolNeAR's articles, people where CoreNLP takes them for some. The tagger's names are those of
 *  models that did not learn from the article. */
void addSilver(const QDir &corpora, const Lexicon &lexicon, std::vector<Example> &examples)
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
        const auto isPerson = [&](TextSpan span, bool isWhole) -> std::optional<bool> {
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
        addExamples(article, words, lexicon, isPerson, {.text = -1, .features = {}, .weight = silverWeight}, examples);
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
std::vector<double> learn(const std::vector<Example> &examples, const std::function<bool(const Example &)> &isUsed)
{
    std::vector<double> weights(NameEvidence::featureCount());
    std::vector<double> squares(weights.size(), 1e-6);
    for (int pass = 0; pass < passes; ++pass) {
        std::vector<double> gradient(weights.size());
        for (const Example &example : examples) {
            if (!isUsed(example))
                continue;
            const double wrong = (example.isPerson ? 1 : 0) - 1 / (1 + std::exp(-scoreOf(example, weights)));
            for (const int feature : example.features)
                gradient[feature] += example.weight * wrong;
        }
        for (size_t i = 0; i < weights.size(); ++i) {
            const double step = gradient[i] - penalty * weights[i];
            squares[i] += step * step;
            weights[i] += rate * step / std::sqrt(squares[i]);
        }
    }
    return weights;
}

} // namespace

void trainNameEvidence(const QDir &corpora, const QString &path, const Lexicon &lexicon, QTextStream &out)
{
    std::vector<Example> examples;
    addMarked(corpora, lexicon, examples);
    out << examples.size() << " stretches marked by hand" << Qt::endl;
    addSilver(corpora, lexicon, examples);
    out << examples.size() << " stretches in all" << Qt::endl;
    int right = 0;
    int found = 0;
    int all = 0;
    for (int fold = 0; fold < folds; ++fold) {
        const auto weights
            = learn(examples, [&](const Example &example) { return example.text < 0 || example.text % folds != fold; });
        for (const Example &example : examples) {
            if (example.text < 0 || example.text % folds != fold)
                continue;
            const bool isFound = scoreOf(example, weights) > 0;
            found += isFound ? 1 : 0;
            all += example.isPerson ? 1 : 0;
            right += isFound && example.isPerson ? 1 : 0;
        }
    }
    out << all << " people marked by hand; in texts not learned from: precision " << static_cast<double>(right) / found
        << ", recall " << static_cast<double>(right) / all << Qt::endl;

    const std::vector<double> weights = learn(examples, [](const Example &) { return true; });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write '%s'", qUtf8Printable(path));
    QTextStream table(&file);
    table
        << "# How much each clue, and each pair of some, tells that capitalised words name a person (app/lexicon/"
           "nameclues.h):\n# natural logarithms of odds, to be added up.\n"
           "# source: learned from the people corpus and PolNeAR train (names as CoreNLP gave them) by 'readout_train "
           "people'; see\n# resources/models/README.md\n"
           "# licence: GPL-3.0-or-later\nclues\tweight\n";
    for (int i = 0; i < NameEvidence::featureCount(); ++i) {
        if (std::abs(weights[i]) >= least)
            table << NameEvidence::nameOf(i) << '\t' << QString::number(weights[i], 'f', 2) << '\n';
    }
    table.flush();
    if (!file.commit())
        qFatal("cannot write '%s'", qUtf8Printable(path));
}

} // namespace readout
