#include "ui/pages/reports/reportprint.h"

#include "domain/error.h"
#include "ui/pages/reports/reportwords.h"
#include "ui/widgets/format.h"

#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom {

namespace {

constexpr double bodyPoints = 8, titlePoints = 12, markPoints = 9;
constexpr double widestCharacters = 34, gapCharacters = 1.5;
constexpr int headerLines = 3;
constexpr double marginMillimetres = 14;

/// Inter, as on screen, has its outlines in a form that would be drawn as shapes in a PDF: nobody could
/// search such a page, or have it read out.
QFont pageFont(double points, bool strong = false) {
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setBold(strong);
    return font;
}

/// A report laid out for one device.
class Pages {
public:
    Pages(const Table& table, QPrinter& printer)
        : m_table(table)
        , m_printer(printer)
        , m_body(pageFont(bodyPoints))
        , m_strong(pageFont(bodyPoints, true))
        , m_metrics(m_body, &printer)
        , m_strongMetrics(m_strong, &printer) {
        measure();
        printer.setPageOrientation(QPageLayout::Portrait);
        if (m_widthOfAll > printer.pageRect(QPrinter::DevicePixel).width()) {
            printer.setPageOrientation(QPageLayout::Landscape);
        }
        const QRectF page = printer.pageRect(QPrinter::DevicePixel);
        m_width = page.width();
        m_height = page.height();
        m_row = std::ceil(m_metrics.height() * 1.35);
        m_head = QFontMetricsF(pageFont(titlePoints, true), &printer).height() * 1.6 +
                 QFontMetricsF(pageFont(markPoints), &printer).height() * 1.4;
        m_headers = m_metrics.lineSpacing() * headerLines + m_row * 0.4;
        m_foot = m_row * 1.6;
        m_rowsOnPage = std::max<std::size_t>(
            1, static_cast<std::size_t>((m_height - m_head - m_headers - m_foot) / m_row));
        makeBands();
    }

    void print() {
        QPainter painter(&m_printer);
        if (!painter.isActive()) {
            throw FileError("The pages cannot be written there.");
        }
        const std::size_t lines = m_table.rows.size() + (m_table.totals.empty() ? 0 : 1);
        const std::size_t deep = std::max<std::size_t>(1, (lines + m_rowsOnPage - 1) / m_rowsOnPage);
        const std::size_t last = m_table.facts.empty() ? 0 : 1;
        m_pages = deep * m_bands.size() + last;
        std::size_t number = 0;
        for (std::size_t page = 0; page < deep; ++page) {
            for (const std::vector<std::size_t>& band : m_bands) {
                begin(painter, ++number);
                printHeaders(painter, band);
                printRows(painter, band, page * m_rowsOnPage, lines);
            }
        }
        if (last != 0) {
            begin(painter, ++number);
            printFacts(painter);
        }
    }

private:
    void measure() {
        const double character = m_metrics.averageCharWidth();
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            // A header may break at its blanks.
            double width = 0;
            for (const QString& word : ReportWords::header(m_table.columns[c]).split(QLatin1Char(' '))) {
                width = std::max(width, m_strongMetrics.horizontalAdvance(word));
            }
            const auto cellWidth = [&](const std::vector<Value>& row) {
                return c < row.size() ? m_metrics.horizontalAdvance(ReportWords::cell(row[c])) : 0;
            };
            for (const std::vector<Value>& row : m_table.rows) {
                width = std::max(width, cellWidth(row));
            }
            width = std::max(width, cellWidth(m_table.totals) * 1.1);
            width = std::min(width, character * widestCharacters) + character * gapCharacters;
            m_widths.push_back(width);
            m_widthOfAll += width;
        }
    }

    void makeBands() {
        std::vector<std::size_t> band;
        double used = 0;
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            if (!band.empty() && used + m_widths[c] > m_width) {
                m_bands.push_back(band);
                band = {0}; // whose row it is
                used = m_widths[0];
            }
            band.push_back(c);
            used += m_widths[c];
        }
        m_bands.push_back(band);
    }

    void begin(QPainter& painter, std::size_t number) {
        if (number > 1) {
            m_printer.newPage();
        }
        painter.setPen(Qt::black);
        painter.setFont(pageFont(markPoints, true));
        const double markHeight = painter.fontMetrics().height() * 1.4;
        const QString mark = QStringLiteral("OFFICIAL-SENSITIVE");
        painter.drawText(QRectF(0, 0, m_width, markHeight), Qt::AlignHCenter | Qt::AlignTop, mark);
        painter.setFont(pageFont(titlePoints, true));
        const QString title = painter.fontMetrics().elidedText(toQString(m_table.title), Qt::ElideRight,
                                                               static_cast<int>(m_width));
        painter.drawText(QRectF(0, markHeight, m_width, m_head - markHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.setFont(m_body);
        const QRectF foot(0, m_height - m_foot, m_width, m_foot);
        painter.drawText(foot, Qt::AlignHCenter | Qt::AlignBottom, mark);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         ReportWords::tr("Page %1 of %2").arg(number).arg(m_pages));
    }

    void printHeaders(QPainter& painter, const std::vector<std::size_t>& band) {
        painter.setFont(m_strong);
        double x = 0;
        const double gap = m_metrics.averageCharWidth() * gapCharacters;
        for (const std::size_t c : band) {
            const QRectF room(x, m_head, m_widths[c] - gap, m_headers - m_row * 0.4);
            painter.drawText(room,
                             static_cast<int>(Qt::AlignBottom |
                                              (m_table.columns[c].numeric ? Qt::AlignRight : Qt::AlignLeft)) |
                                 Qt::TextWordWrap,
                             ReportWords::header(m_table.columns[c]));
            x += m_widths[c];
        }
        line(painter, m_head + m_headers - m_row * 0.2, x - gap);
        painter.setFont(m_body);
    }

    void line(QPainter& painter, double y, double width) {
        painter.setPen(QPen(Qt::black, std::max(1.0, m_printer.resolution() / 144.0)));
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    }

    void printRows(QPainter& painter, const std::vector<std::size_t>& band, std::size_t first,
                   std::size_t lines) {
        const double gap = m_metrics.averageCharWidth() * gapCharacters;
        for (std::size_t r = first; r < std::min(first + m_rowsOnPage, lines); ++r) {
            const bool total = r == m_table.rows.size();
            const std::vector<Value>& row = total ? m_table.totals : m_table.rows[r];
            const double y = m_head + m_headers + static_cast<double>(r - first) * m_row;
            painter.setFont(total ? m_strong : m_body);
            double x = 0;
            for (const std::size_t c : band) {
                const QString text = c < row.size() ? ReportWords::cell(row[c]) : QString();
                const double width = m_widths[c] - gap;
                painter.drawText(
                    QRectF(x, y, width, m_row),
                    Qt::AlignVCenter | (m_table.columns[c].numeric ? Qt::AlignRight : Qt::AlignLeft),
                    (total ? m_strongMetrics : m_metrics).elidedText(text, Qt::ElideRight, width + 1));
                x += m_widths[c];
            }
            if (total) {
                line(painter, y, x - gap);
            }
        }
    }

    void printFacts(QPainter& painter) {
        const double left = m_metrics.averageCharWidth() * widestCharacters;
        double y = m_head + m_row;
        for (const auto& [name, value] : m_table.facts) {
            painter.setFont(m_strong);
            painter.drawText(QRectF(0, y, left, m_row), Qt::AlignLeft | Qt::AlignTop, toQString(name));
            painter.setFont(m_body);
            const QRectF room(left, y, m_width - left, m_height - m_foot - y);
            QRectF used;
            painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                             toQString(value), &used);
            y += std::max(m_row, used.height()) + m_row * 0.3;
        }
    }

    const Table& m_table;
    QPrinter& m_printer;
    QFont m_body, m_strong;
    QFontMetricsF m_metrics, m_strongMetrics; // as they were measured with: others round otherwise
    std::vector<double> m_widths;
    double m_widthOfAll = 0, m_width = 0, m_height = 0;
    double m_row = 0, m_head = 0, m_headers = 0, m_foot = 0;
    std::size_t m_rowsOnPage = 1, m_pages = 1;
    std::vector<std::vector<std::size_t>> m_bands;
};

void setUpPages(QPrinter& printer) {
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
}

} // namespace

void printReport(const Table& table, QPrinter& printer) {
    if (table.rows.size() > printedRowsAtMost) {
        throw FileError(
            "So many rows would fill hundreds of pages. Export a workbook instead, or choose fewer.");
    }
    Pages(table, printer).print();
}

void writeReportPdf(const Table& table, const QString& file) {
    QPrinter printer(QPrinter::HighResolution);
    setUpPages(printer);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setDocName(toQString(table.name)); // never who it is about
    printReport(table, printer);
    if (!QFileInfo::exists(file)) {
        throw FileError("The PDF cannot be written there.");
    }
}

void previewReportPages(const Table& table, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    setUpPages(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&table](QPrinter* on) { printReport(table, *on); });
    dialog.exec();
}

} // namespace headroom
