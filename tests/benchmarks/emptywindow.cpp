// SPDX-License-Identifier: GPL-3.0-or-later
// What any Qt program costs: an empty window. empty_window WIDTH HEIGHT
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QMainWindow window;
    window.resize(words.value(1).toInt(), words.value(2).toInt());
    window.show();
    return QApplication::exec();
}
