// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/quantities.h"

#include "lexicon/tsv.h"

using namespace Qt::StringLiterals;

namespace readout {

QuantityTable loadQuantities()
{
    QuantityTable quantities;
    const TsvTable currencies = readTable(u"currencies"_s);
    for (const QStringList &row : currencies.rows) {
        if (row.at(2) == "symbol"_L1)
            quantities.symbols.insert(row.at(0), row.at(1));
        else if (row.at(2) == "word"_L1)
            quantities.currencyWords.insert(row.at(0).toLower(), row.at(1));
        else
            quantities.currencyCodes.insert(row.at(0));
    }
    const TsvTable words = readTable(u"quantities"_s);
    for (const QStringList &row : words.rows) {
        const QString &word = row.at(0);
        const QString &kind = row.at(1);
        const double value = row.at(2).toDouble();
        if (kind == "number"_L1)
            quantities.numbers.insert(word, value);
        else if (kind == "magnitude"_L1)
            quantities.magnitudes.insert(word, value);
        else if (kind == "article"_L1)
            quantities.articles.insert(word, value);
        else if (kind == "bound"_L1)
            quantities.bounds.insert(word);
        else if (kind == "rate"_L1)
            quantities.rates.insert(word);
        else if (kind == "percent"_L1)
            quantities.percents.insert(word);
        else if (kind == "time"_L1)
            quantities.times.insert(word);
    }
    return quantities;
}

} // namespace readout
