// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/parse.h"
#include "training/attributiontrainer.h"
#include "training/corpus.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

struct Agreement {
    qint64 gold = 0;
    qint64 own = 0;
    qint64 same = 0;

    [[nodiscard]] double f1() const { return 2.0 * static_cast<double>(same) / static_cast<double>(gold + own); }
};

template <typename Items>
void compare(Agreement &agreement, const Items &gold, const Items &own, QTextStream *out, const QString &text)
{
    QSet<TextSpan> spans;
    for (const auto &item : gold)
        spans.insert(item.span);
    for (const auto &item : own) {
        ++agreement.own;
        if (spans.remove(item.span))
            ++agreement.same;
        else if (out)
            *out << "  own  " << item.span.in(text).toString().replace(u'\n', u'|') << Qt::endl;
    }
    agreement.gold += gold.size();
    if (out) {
        for (const TextSpan span : std::as_const(spans))
            *out << "  gold " << span.in(text).toString().replace(u'\n', u'|') << Qt::endl;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 3) {
        out << "usage: readout_train tokens CORPORA | attributions CORPORA FILE" << Qt::endl;
        return 2;
    }
    const Lexicon lexicon = loadLexicon();
    if (arguments.at(1) == u"attributions" && arguments.size() == 4) {
        QSaveFile file(arguments.at(3));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write '%s'", qUtf8Printable(file.fileName()));
        file.write(trainAttributions(QDir(arguments.at(2)), lexicon).toBytes());
        return file.commit() ? 0 : 1;
    }
    const bool verbose = arguments.size() > 3;
    Agreement tokens;
    Agreement sentences;
    qint64 kept = 0;
    for (const AnnotatedText &text : readPolnear(QDir(arguments.at(2)), u"dev"_s)) {
        const ParsedText own = parseText(text.text, text.blocks, lexicon);
        compare(tokens, text.gold.tokens, own.tokens, verbose && arguments.at(3) == u"t" ? &out : nullptr, text.text);
        compare(sentences, text.gold.sentences, own.sentences, verbose && arguments.at(3) == u"s" ? &out : nullptr,
                text.text);
        kept += aligned(text.gold, own).sentences.size();
    }
    out << "tokens " << tokens.f1() << " sentences " << sentences.f1() << " kept " << kept << " of " << sentences.gold
        << Qt::endl;
    return 0;
}
