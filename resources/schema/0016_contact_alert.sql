-- Who recorded a contact can have the officer who leads the case told about it.

ALTER TABLE contact_revisions ADD COLUMN alert_officer INTEGER NOT NULL DEFAULT 0 CHECK (alert_officer IN (0, 1));

-- item_id: the contact that a notice of the kind contact_alert is about; null in every other kind.
ALTER TABLE notices ADD COLUMN item_id INTEGER REFERENCES record_items(id);
CREATE INDEX notices_by_item ON notices (item_id) WHERE item_id IS NOT NULL;
