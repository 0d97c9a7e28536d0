// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewpdf.h"
#include "support/handmadereview.h"
#include "support/reviewfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace tessera;
using namespace Qt::StringLiterals;

/// make_demo_review FILE [letter] [circulation] [handmade]: the review of the demonstration data, or a document with every kind
/// of block.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "usage: make_demo_review FILE [letter] [circulation] [handmade]\n";
        return 2;
    }
    ReviewDocument document;
    if (arguments.contains(u"handmade"_s)) {
        document = test::handmadeReview();
    } else {
        test::ReviewFixture fixture;
        if (arguments.contains(u"circulation"_s))
            fixture.options.edition = Edition::Circulation;
        document = fixture.document();
    }
    if (arguments.contains(u"letter"_s))
        document.options.paper = QPageSize::Letter;
    QElapsedTimer timer;
    timer.start();
    const Result<void> written = writeReviewPdf(document, arguments.at(1));
    out << (written ? u"written in %1 ms"_s.arg(timer.elapsed()) : describeInOneLine(written.error())) << '\n';
    return written ? 0 : 1;
}
