#pragma once

#include "service/board.h"
#include "service/caseload.h"
#include "service/contacts.h"
#include "service/person.h"
#include "service/personaccess.h"
#include "service/whoami.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/person/personpage.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/pickfield.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

#include <functional>

namespace headroom::test {

/// The real window on the page of somebody invented.
class PersonPageTest : public PageTest {
protected:
    /// The first case of the team that fits; with an officer and an open order.
    CaseloadRow openPerson(const std::function<bool(const CaseloadRow&)>& fits = {}) {
        openDemo();
        CaseloadRequest request;
        request.scope = CaseloadScope::Team;
        request.team = TeamId{homeUnit(workspace(), demoDay).id};
        request.asOf = demoDay;
        for (const CaseloadRow& row : readCaseload(workspace(), request).rows) {
            if (row.holder && (!fits || fits(row))) {
                show(row.person);
                return row;
            }
        }
        throw std::runtime_error("nobody in the demonstration fits");
    }
    void show(PersonId person) {
        window.goTo({Whereabouts::Kind::Person, homeUnit(workspace(), demoDay), demoDay, person});
    }
    PersonPage& shown() { return dynamic_cast<PersonPage&>(page()); }
    PersonSnapshot recorded(PersonId person) { return readPerson(workspace(), person, demoDay); }
    std::vector<ContactRow> contactsOf(PersonId person) {
        ContactPageRequest request;
        request.person = person;
        request.asOf = demoDay;
        request.filter.hideSystem = false;
        return readContacts(workspace(), request).rows;
    }
    QDialog& dialog(const char* name) {
        for (QDialog* found : window.findChildren<QDialog*>(QLatin1String(name))) {
            if (found->isVisible()) {
                return *found;
            }
        }
        throw std::runtime_error(std::string("no open dialog named ") + name);
    }
    template <class Widget>
    static Widget& in(QWidget& parent, const char* name) {
        auto* found = parent.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("nothing here named ") + name);
        }
        return *found;
    }
    /// As if typed by hand, and taken with Enter.
    static void pick(PickField& field, const QString& words) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, words);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    static void write(TypedField& field, const QString& words) {
        field.edit().setFocus();
        field.edit().selectAll();
        QTest::keyClicks(&field.edit(), words);
    }
    static void choose(ChoiceBar& bar, Qt::Key key) {
        bar.setFocus();
        QTest::keyClick(bar.focusWidget() != nullptr ? bar.focusWidget() : &bar, key);
    }
    static void save(QDialog& dialog) {
        QTest::mouseClick(&in<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
    }
    /// What stands under the field.
    static QString finding(QWidget& form, const char* field) {
        const QLabel& label = in<QLabel>(form, (std::string(field) + "Finding").c_str());
        return label.isHidden() ? QString() : label.text();
    }
};

} // namespace headroom::test
