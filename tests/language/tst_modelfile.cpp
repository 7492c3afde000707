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
        using Entry = SparseWeights::Entry;
        const std::vector<Entry> entries{{0, 0}, {1, 0}, {2, 5}};
        const std::vector<quint32> good{1, 0, 0, 0};
        QVERIFY(SparseWeights(good, entries).isSound(3));
        QVERIFY2(!SparseWeights(good, entries).isSound(2), "a column too high");
        QVERIFY2(!SparseWeights(std::vector<quint32>{3, 0}, entries).isSound(3), "a place beyond the end");
        QVERIFY2(!SparseWeights(std::vector<quint32>{2, 0}, entries).isSound(3), "a row beyond the end");
        QVERIFY2(!SparseWeights(std::vector<quint32>{0, 0, 0}, entries).isSound(3), "no power of two");
        QVERIFY2(!SparseWeights(good, {}).isSound(3), "no entries");
        QVERIFY(!ChoiceWeights(std::span<const ChoiceWeights::Slot>()).isSound());
    }

    void weightsAddUp()
    {
        using Entry = SparseWeights::Entry;
        const quint32 key = featureKey(1, 2, 3);
        const std::vector<Entry> entries{{0, 0}, {2, 0}, {0, 5}, {2, -7}};
        std::vector<quint32> table(8);
        table[SparseWeights::slotOf(key, 29) ^ 1] = SparseWeights::checkOf(key) | 1; // the neighbour's place
        std::array<int, 3> scores{};
        SparseWeights(table, entries).add(std::array{key, key, featureKey(9, 9)}, scores.data());
        QCOMPARE(scores, (std::array{10, 0, -14}));
    }

    /** Bytes of a model of no sense, but with a right check sum, are refused or harmless. */
    void anyBytes()
    {
        std::mt19937 random(7);
        const std::vector<WordFeatures> words(5, wordFeatures(u"Sample"));
        for (int round = 0; round < 300; ++round) {
            QList<QByteArray> sections;
            for (const qsizetype size : {16 * 12, 4 * 64, 2 * 100}) {
                QByteArray section(size, '\0');
                for (qsizetype i = 0; i < size; ++i)
                    section[i] = random() % 3 == 0 ? char(random() % 4) : '\0';
                sections.append(section);
            }
            const QByteArray bytes = ModelFile::write(sections);
            const Result<Tagger> tagger = Tagger::open(view(bytes));
            if (!tagger)
                continue;
            std::vector<PartOfSpeech> tags(words.size());
            tagger.value().tag(words, tags);
            for (const PartOfSpeech tag : tags)
                QVERIFY(int(tag) < PartOfSpeechCount);
        }
    }
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
