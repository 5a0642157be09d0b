#pragma once

#include "service/contacts.h"
#include "ui/pages/person/persontab.h"

#include <QTimer>

namespace headroom {

class BoardKeeper;
class BoardTableView;
class Card;
class ContactFilterBar;
class ContactForm;
class ContactLogModel;
class ContactUnfolder;
class EmptyState;
class SideSplit;

/// The contacts log with its filter, and beside it the form in which a contact is written.
///
/// Keys in the log: N new, E edit, O outcome, R another day, C copy as text, S save a file, Right and
/// Enter open a contact, Left closes it.
class ContactsTab final : public PersonTab {
    Q_OBJECT

public:
    explicit ContactsTab(PersonEditing& editing, QWidget* parent = nullptr);

    void setPerson(const PersonSnapshot& person) override;
    void focusFirst() override;
    void focusFilter() override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;

    void newContact();
    void editContact(ItemId contact, bool atOutcome);
    bool isWriting() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectForm();
    void read();
    void readMore();
    bool run(int key);
    void copyText(ItemId contact);
    void moveAppointment(ItemId contact);
    void saveFile(ItemId contact);
    void attempt(const std::function<void()>& work);
    void showCount();

    PersonSnapshot m_person;
    Card* m_card;
    ContactFilterBar* m_filter;
    BoardTableView* m_table;
    ContactLogModel* m_model;
    ContactUnfolder* m_unfolder;
    BoardKeeper* m_keeper;
    EmptyState* m_empty;
    ContactForm* m_form;
    SideSplit* m_split;
    QTimer m_readTimer;
    ContactPage m_page;
};

} // namespace headroom
