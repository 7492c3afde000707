// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/attributiontrainer.h"
#include "training/measure.h"
#include "training/samples.h"
#include "training/trainevidence.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

constexpr int folds = 2; ///< the tags that the later models learn from are those of taggers that learned from half
constexpr int parserEpochs = 6;

std::vector<const Sample *> pointers(const std::vector<Sample> &samples)
{
    std::vector<const Sample *> all;
    for (const Sample &sample : samples)
        all.push_back(&sample);
    return all;
}

void save(const QDir &folder, const QString &name, const QByteArray &model, QTextStream &out)
{
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(model) != model.size() || !file.commit())
        qFatal("cannot write '%s'", qUtf8Printable(file.fileName()));
    out << "  " << name << ": " << model.size() << " bytes" << Qt::endl;
}

void train(const QDir &corpora, const QDir &folder, const Lexicon &lexicon, QTextStream &out)
{
    std::vector<Sample> samples = samplesOf(readPolnear(corpora, u"train"_s), lexicon);
    out << samples.size() << " sentences" << Qt::endl;
    save(folder, u"tags.model"_s, trainTagger(pointers(samples)), out);
    jackknife(samples, folds);
    save(folder, u"names.model"_s, trainNameFinder(pointers(samples)), out);
    save(folder, u"trees.model"_s, trainParser(pointers(samples), parserEpochs, {}), out);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = app.arguments();
    const QString command = arguments.value(1);
    const Lexicon lexicon = loadLexicon();
    if (command == "language"_L1 && arguments.size() == 4) {
        train(QDir(arguments.at(2)), QDir(arguments.at(3)), lexicon, out);
    } else if (command == "attributions"_L1 && arguments.size() == 4) {
        const QFileInfo file(arguments.at(3));
        save(file.dir(), file.fileName(), trainAttributions(QDir(arguments.at(2)), lexicon), out);
    } else if (command == "people"_L1 && arguments.size() == 4) {
        trainNameEvidence(QDir(arguments.at(2)), arguments.at(3), lexicon, out);
    } else if (command == "measure"_L1 && arguments.size() == 3) {
        measure(readPolnear(QDir(arguments.at(2)), u"dev"_s), lexicon, languageModels(), out);
    } else {
        out << "usage: readout_train language CORPORA MODELS   trains what any English text needs\n"
               "       readout_train attributions CORPORA FILE trains what finds attributions\n"
               "       readout_train people CORPORA FILE       weighs the signs that capitalised words name a person\n"
               "       readout_train measure CORPORA           measures the models in this program\n";
        return 2;
    }
    return 0;
}
