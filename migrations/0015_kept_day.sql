-- The figures of past days, kept so that a month is read without its rows. A day is kept as a whole or not at all, only once
-- nothing of it runs any more, and in the same commit in which any row changes that its figures are made of it is thrown away:
-- then the figures come from the rows again until it is kept anew. What is kept can therefore never differ from the rows.

CREATE TABLE kept_day (
  business_day TEXT NOT NULL,
  dimension TEXT NOT NULL CHECK (dimension IN ('service', 'kind', 'counter', 'staff', 'hour')),
  -- Of the sheets: those of another format are not read, and made anew.
  format INTEGER NOT NULL,
  from_ms INTEGER NOT NULL,
  to_ms INTEGER NOT NULL,
  -- JSON
  sheets TEXT NOT NULL,
  PRIMARY KEY (business_day, dimension)
) STRICT;
CREATE INDEX kept_day_by_end ON kept_day (to_ms);

CREATE TRIGGER ticket_changes_figures AFTER INSERT ON ticket BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER ticket_moves_figures AFTER UPDATE OF state, service_id ON ticket BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER ticket_event_changes_figures AFTER INSERT ON ticket_event BEGIN
  DELETE FROM kept_day WHERE business_day = (SELECT business_day FROM ticket WHERE id = NEW.ticket_id);
END;
CREATE TRIGGER visit_changes_figures AFTER INSERT ON visit BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER visit_moves_figures AFTER UPDATE ON visit BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER visit_event_changes_figures AFTER INSERT ON visit_event BEGIN
  DELETE FROM kept_day WHERE business_day = (SELECT business_day FROM visit WHERE id = NEW.visit_id);
END;
CREATE TRIGGER visit_transaction_changes_figures AFTER INSERT ON visit_transaction BEGIN
  DELETE FROM kept_day WHERE business_day = (SELECT business_day FROM visit WHERE id = NEW.visit_id);
END;
CREATE TRIGGER visit_transaction_moves_figures AFTER UPDATE ON visit_transaction BEGIN
  DELETE FROM kept_day WHERE business_day = (SELECT business_day FROM visit WHERE id = NEW.visit_id);
END;
CREATE TRIGGER timer_event_changes_figures AFTER INSERT ON timer_event WHEN NEW.type = 'end' BEGIN
  DELETE FROM kept_day WHERE business_day =
    (SELECT visit.business_day FROM visit_transaction JOIN visit ON visit.id = visit_id WHERE visit_transaction.id = NEW.transaction_id);
END;
CREATE TRIGGER counter_pause_changes_figures AFTER INSERT ON counter_pause BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER counter_pause_moves_figures AFTER UPDATE ON counter_pause BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER fault_changes_figures AFTER INSERT ON fault BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER fault_moves_figures AFTER UPDATE ON fault BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER receipt_changes_figures AFTER INSERT ON receipt BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
CREATE TRIGGER receipt_tender_changes_figures AFTER INSERT ON receipt_tender BEGIN
  DELETE FROM kept_day WHERE business_day = (SELECT business_day FROM receipt WHERE id = NEW.receipt_id);
END;
CREATE TRIGGER application_changes_figures AFTER UPDATE OF number_day ON application BEGIN
  DELETE FROM kept_day WHERE business_day = NEW.number_day;
END;
-- A person's time at a counter has a part in every day from its beginning to its end.
CREATE TRIGGER counter_session_changes_figures AFTER INSERT ON counter_session BEGIN DELETE FROM kept_day WHERE to_ms > NEW.opened_at_ms; END;
CREATE TRIGGER counter_session_moves_figures AFTER UPDATE OF counter_id, staff_id, closed_at_ms, closed_steady_ms ON counter_session BEGIN
  DELETE FROM kept_day WHERE to_ms > NEW.opened_at_ms;
END;
CREATE TRIGGER clock_step_changes_figures AFTER INSERT ON clock_step BEGIN DELETE FROM kept_day WHERE to_ms > NEW.noticed_at_ms; END;
-- Rules, opening hours and the calendar, also those that are entered for days gone by.
CREATE TRIGGER rule_set_changes_figures AFTER INSERT ON rule_set BEGIN DELETE FROM kept_day WHERE business_day >= NEW.valid_from_day; END;
CREATE TRIGGER opening_hours_changes_figures AFTER INSERT ON opening_hours BEGIN DELETE FROM kept_day WHERE business_day >= NEW.valid_from_day; END;
CREATE TRIGGER day_exception_changes_figures AFTER INSERT ON day_exception BEGIN DELETE FROM kept_day WHERE business_day = NEW.day; END;
CREATE TRIGGER public_year_changes_figures AFTER INSERT ON public_year BEGIN
  DELETE FROM kept_day WHERE business_day >= NEW.year || '-01-01' AND business_day <= NEW.year || '-12-31';
END;
CREATE TRIGGER hall_day_act_changes_figures AFTER INSERT ON hall_day_act BEGIN DELETE FROM kept_day WHERE business_day = NEW.business_day; END;
-- A counter is known by its number in the overtime, and a new zone of the hall begins its days elsewhere.
CREATE TRIGGER counter_number_changes_figures AFTER UPDATE OF number ON counter BEGIN DELETE FROM kept_day; END;
CREATE TRIGGER hall_zone_changes_figures AFTER UPDATE OF time_zone ON hall BEGIN DELETE FROM kept_day; END;

-- Every reading of a day goes by an index, however many days there were before.
CREATE INDEX counter_session_by_opening ON counter_session (opened_at_ms);
CREATE INDEX counter_session_by_closing ON counter_session (closed_at_ms);
CREATE INDEX visit_by_session ON visit (counter_session_id, ended_at_ms);
CREATE INDEX hand_off_by_business_day ON hand_off (business_day);
CREATE INDEX follow_up_by_business_day ON follow_up (business_day);
