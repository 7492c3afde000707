// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

/** Something to drag, as a file in a file manager: carries the file named on the command line. */
class Source : public QLabel
{
public:
    explicit Source(const QString &path)
        : QLabel(path)
        , m_file(QUrl::fromLocalFile(path))
    {
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton))
            return;
        auto *file = new QMimeData;
        file->setUrls({m_file});
        auto *drag = new QDrag(this);
        drag->setMimeData(file);
        drag->exec(Qt::CopyAction);
    }

private:
    QUrl m_file;
};

} // namespace

/** usage: readout_drag_source FILE X Y: a small window at that place. */
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 4)
        return 2;
    Source source(words.at(1));
    source.setWindowTitle(QStringLiteral("Drag source"));
    source.setGeometry(words.at(2).toInt(), words.at(3).toInt(), 220, 60);
    source.show();
    return QApplication::exec();
}
