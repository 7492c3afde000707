// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/modelfile.h"
#include "language/tagger.h"
#include "language/weights.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

std::span<const std::byte> view(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size())));
}

template <typename Number>
QByteArray bytesOf(const std::vector<Number> &numbers)
{
    return {reinterpret_cast<const char *>(numbers.data()), static_cast<qsizetype>(numbers.size() * sizeof(Number))};
}

} // namespace

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsComeBack()
    {
        const QByteArray bytes = ModelFile::write({"12345678", {}, "abc"});
        const Result<ModelFile> file = ModelFile::open(view(bytes));
        QVERIFY(file.has_value());
        QCOMPARE(file.value().section<char>(0).size(), size_t(8));
        QCOMPARE(file.value().section<quint32>(0).size(), size_t(2));
        QVERIFY(file.value().section<quint32>(1).empty());
        QCOMPARE(file.value().section<char>(2)[2], 'c');
        QVERIFY2(file.value().section<quint32>(2).empty(), "three bytes are no numbers of four");
        QVERIFY(file.value().section<char>(3).empty());
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QByteArray good = ModelFile::write({"12345678"});
        const auto changed = [&](qsizetype at) {
            QByteArray bytes = good;
            bytes[at] = char(bytes.at(at) + 1);
            return bytes;
        };
        QTest::newRow("empty") << QByteArray() << u"The model is damaged: it ends too early."_s;
        QTest::newRow("other file") << QByteArray(200, 'x') << u"The model is damaged: it does not begin as a model."_s;
        QTest::newRow("cut") << good.chopped(1) << u"The model is damaged: it has another size than it tells."_s;
        QTest::newRow("version") << changed(8) << u"The model has version 2, not 1."_s;
        QTest::newRow("content") << changed(good.size() - 1) << u"The model is damaged: its check sum is wrong."_s;
        QTest::newRow("table") << changed(33) << u"The model is damaged: its check sum is wrong."_s;
    }

    void damageIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, message);
        const Result<ModelFile> file = ModelFile::open(view(bytes));
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().message, message);
    }

    void unsoundWeightsAreRefused()
    {
        std::vector<SparseWeights::Row> rows;
        const SparseWeights::Slot small = SparseWeights::slotWith(1, {0, 0, 5}, rows);
        QVERIFY(rows.empty());
        const SparseWeights::Slot large = SparseWeights::slotWith(2, {1, 2, 3, 4, 5}, rows);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY2(!SparseWeights(std::vector{small, large, small}, rows).isSound(5), "no power of two");
        const std::vector<SparseWeights::Slot> table{small, large, 0, 0};
        QVERIFY(SparseWeights(table, rows).isSound(5));
        QVERIFY2(!SparseWeights(table, rows).isSound(2), "a column too high");
        QVERIFY2(!SparseWeights(table, rows).isSound(SparseWeights::mostColumns + 1), "too many columns");
        QVERIFY2(!SparseWeights(table, {}).isSound(5), "a row beyond the end");
        QVERIFY(!NarrowWeights(std::vector<NarrowWeights::Slot>{0, 0, 0}).isSound());
        QVERIFY(!ChoiceWeights(std::span<const ChoiceWeights::Slot>()).isSound());
    }

    /** Twice what is known, whether few weights or many, in its own slot or in the neighbour's, and nothing else. */
    void sparseWeightsAddUp()
    {
        const std::array keys{featureKey(1, 2, 3), featureKey(4, 5), featureKey(9, 9)};
        std::vector<SparseWeights::Row> rows;
        std::vector<SparseWeights::Slot> table(size_t(1) << 16);
        table[slotIndex(keys[0], 16) ^ 1] = SparseWeights::slotWith(keys[0], {5, 0, -7}, rows);
        table[slotIndex(keys[1], 16)] = SparseWeights::slotWith(keys[1], {1, 1, 1, 1, -128}, rows);
        std::array<int, SparseWeights::mostColumns> scores{100};
        SparseWeights(table, rows).add(std::array{keys[0], keys[1], keys[2], keys[0], keys[1]}, scores);
        QCOMPARE(scores, (std::array<int, SparseWeights::mostColumns>{112, 2, -12, 2, -256}));
    }

    void narrowWeightsAddUp()
    {
        const std::array keys{featureKey(1, 2, 3), featureKey(4, 5), featureKey(9, 9)};
        std::vector<NarrowWeights::Slot> table(size_t(1) << 16);
        table[slotIndex(keys[0], 16) ^ 1] = NarrowWeights::slotWith(keys[0], {5, 0, -7, 0, 0, 1});
        table[slotIndex(keys[1], 16)] = NarrowWeights::slotWith(keys[1], {-128, 1, 1, 1, 127, 1});
        QCOMPARE(NarrowWeights(table).sum(std::array{keys[0], keys[1], keys[2], keys[1]}),
                 (std::array<int, NarrowWeights::mostColumns>{-251, 2, -5, 2, 254, 3}));
    }

    void choiceWeightsAddUp()
    {
        const std::array keys{featureKey(1, 2, 3), featureKey(4, 5), featureKey(9, 9)};
        std::vector<ChoiceWeights::Slot> table(size_t(1) << 16);
        table[slotIndex(keys[0], 16) ^ 1] = ChoiceWeights::slotWith(keys[0], 5, -7);
        table[slotIndex(keys[1], 16)] = ChoiceWeights::slotWith(keys[1], -128, 127);
        std::vector<quint32> many;
        for (int i = 0; i < 33; ++i)
            many.insert(many.end(), keys.begin(), keys.end());
        QCOMPARE(ChoiceWeights(table).sum(many), (std::pair{33 * (5 - 128), 33 * (127 - 7)}));
    }

    /** Bytes of a model of no sense, but with a right check sum, are refused or harmless. */
    void anyBytes()
    {
        std::mt19937 random(7);
        const std::vector<WordFeatures> words(5, wordFeatures(u"Sample"));
        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> sections;
            for (const qsizetype size : {16 * 12, 8 * 32, 48 * 5}) {
                QByteArray section(size, '\0');
                for (qsizetype i = 0; i < size; ++i)
                    section[i] = random() % 3 == 0 ? char(random() % 8) : '\0';
                sections.append(section);
            }
            const QByteArray bytes = ModelFile::write(sections);
            const Result<Tagger> tagger = Tagger::open(view(bytes));
            if (!tagger)
                continue;
            std::vector<PartOfSpeech> tags(words.size());
            const SentenceView sentence{.words = words, .tags = tags, .kinds = {}, .heads = {}, .relations = {}};
            tagger.value().tag({&sentence, 1});
            for (const PartOfSpeech tag : tags)
                QVERIFY(int(tag) < PartOfSpeechCount);
        }
    }
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
