// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"
#include "support/reviewfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace tessera;
using namespace Qt::StringLiterals;

/// make_demo_review FILE [marking]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "usage: make_demo_review FILE [letter]\n";
        return 2;
    }
    ReviewFixture fixture;
    fixture.fill();
    fixture.options.isDemonstration = true;
    if (arguments.contains(u"letter"_s)) {
        fixture.options.paper = QPageSize::Letter;
        fixture.options.marking = u"VYHRAZENÉ"_s;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<void> written = writeReviewPdf(fixture.content(), arguments.at(1));
    out << (written ? u"written in %1 ms"_s.arg(timer.elapsed()) : describeInOneLine(written.error())) << '\n';
    return written ? 0 : 1;
}
