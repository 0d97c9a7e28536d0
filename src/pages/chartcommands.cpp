// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chartcommands.h"

#include "charts/chartfile.h"
#include "exchange/csv.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QWidget>

namespace tessera {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, so that they are found for translation.
struct ChartCommands {
    Q_DECLARE_TR_FUNCTIONS(tessera::ChartCommands)
};

/// What stands beside the sharing label.
QString noteOf(const Workspace &workspace)
{
    return workspace.isDemonstration() ? ChartCommands::tr("Demonstration data") : QString();
}

QString fileFilters()
{
    QStringList filters;
    for (const Choice<ChartFormat> &format : choices<ChartFormat>())
        filters.append(u"%1 (*.%2)"_s.arg(labelOf(format.value), idOf(format.value)));
    return filters.join(u";;"_s);
}

} // namespace

void copyChart(const ChartData &chart, const PageContext &context)
{
    auto data = std::make_unique<QMimeData>();
    data->setImageData(chartImage(chart, QApplication::font(), noteOf(context.workspace)));
    QList<QStringList> lines{{chart.title}};
    if (!chart.subtitle.isEmpty())
        lines.append({chart.subtitle});
    data->setText(toTabText(lines + chartTable(chart)));
    QApplication::clipboard()->setMimeData(data.release());
}

QString saveChart(const ChartData &chart, PageContext &context, QWidget *parent)
{
    QString folder = context.settings.get(setting::kLastFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = folder + u'/' + chartFileName(chart, ChartFormat::Svg);
    const QString path =
        context.prompter.saveFile(parent, ChartCommands::tr("Save the chart"), proposal, fileFilters());
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    context.settings.set(setting::kLastFolder, file.absolutePath());
    const auto format = fromId<ChartFormat>(file.suffix().toLower());
    if (!format) {
        context.prompter.showMessage(parent, ChartCommands::tr("Save the chart"),
                                     ChartCommands::tr("Choose a name that ends in .svg, .png or .pdf."));
        return {};
    }
    if (const auto written = writeChart(chart, path, *format, QApplication::font(), noteOf(context.workspace));
        !written) {
        context.prompter.showError(parent, written.error());
        return {};
    }
    //: %1 = name of a file, %2 = a label such as TLP:GREEN
    return ChartCommands::tr("%1 was written; its label is %2.").arg(file.fileName(), sharingText(chart.sharing));
}

} // namespace tessera
