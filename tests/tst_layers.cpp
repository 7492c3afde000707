// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A folder of the sources, and how high it stands. Folders of one floor know nothing of each other. */
struct Folder {
    QString name;
    int floor = 0;
};

const QList<Folder> &folders()
{
    // The language floor reads its tables, so it stands above the lexicon.
    static const QList<Folder> all{
        {u"briefing"_s, 1}, {u"lexicon"_s, 2}, {u"language"_s, 3}, {u"analysis"_s, 4},
        {u"reading"_s, 4},  {u"theme"_s, 4},   {u"export"_s, 5},   {u"model"_s, 5},
        {u"training"_s, 5}, {u"command"_s, 6}, {u"ui"_s, 7},
    };
    return all;
}

int floorOf(const QString &name)
{
    const auto found = std::ranges::find(folders(), name, &Folder::name);
    return found == folders().end() ? 0 : found->floor;
}

QString pathOf(const QString &folder)
{
    const QString root = QStringLiteral(READOUT_SOURCE_DIR);
    return folder == "ui"_L1 ? root + u"/ui"_s : root + u"/app/"_s + folder;
}

/** What a file includes that lies above it or beside it, a sentence each. */
QStringList trespasses(const QString &path, const QString &folder)
{
    static const QRegularExpression include(u"^#include \"([a-z]+)/"_s, QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"cannot read "_s + path};
    QStringList found;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QRegularExpressionMatch &match : include.globalMatch(text)) {
        const QString other = match.captured(1);
        if (other == folder)
            continue;
        if (floorOf(other) == 0)
            found.append(u"%1 includes %2/, which stands on no floor"_s.arg(path, other));
        else if (floorOf(other) >= floorOf(folder))
            found.append(u"%1 includes %2/, which is not below %3/"_s.arg(path, other, folder));
    }
    return found;
}

} // namespace

/** A file includes only from its own folder or from floors below. */
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasAFloor()
    {
        const QDir app(QStringLiteral(READOUT_SOURCE_DIR "/app"));
        for (const QString &folder : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(floorOf(folder) > 0, qPrintable(folder));
    }

    void includes_data()
    {
        QTest::addColumn<QString>("folder");
        for (const Folder &folder : folders()) {
            if (QDir(pathOf(folder.name)).exists())
                QTest::newRow(qPrintable(folder.name)) << folder.name;
        }
    }

    void includes()
    {
        QFETCH(const QString, folder);
        QStringList found;
        int files = 0;
        QDirIterator file(pathOf(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (file.hasNext()) {
            found += trespasses(file.next(), folder);
            ++files;
        }
        QVERIFY(files > 0);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void seesATrespass()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("#include \"briefing/article.h\"\n#include \"ui/window.h\"\n#include \"attic/box.h\"\n");
        file.close();
        QCOMPARE(trespasses(file.fileName(), u"analysis"_s).size(), 2);
        QCOMPARE(trespasses(file.fileName(), u"briefing"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
