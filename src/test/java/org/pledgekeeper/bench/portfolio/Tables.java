package org.pledgekeeper.bench.portfolio;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Every table that a portfolio fills, all at once. */
final class Tables implements AutoCloseable {

    private final List<Table> open = new ArrayList<>();
    private final DataSource database;

    final Table organisations;
    final Table people;
    final Table memberships;
    final Table pledges;
    final Table parties;
    final Table commitments;
    final Table periods;
    final Table indicators;
    final Table reports;
    final Table series;
    final Table actions;
    final Table actionCommitments;
    final Table actionIndicators;
    final Table partners;
    final Table quantities;
    final Table evidence;
    final Table actionEvidence;
    final Table history;

    Tables(DataSource database) {
        this.database = database;
        organisations = table("organisation", "id name kind country");
        people = table("app_user", "id email name language password_hash created_at");
        memberships = table("membership", "user_id organisation_id role");
        pledges =
                table(
                        "pledge",
                        "id code title objective kind conference starts_on ends_on state outcome"
                                + " last_action created_by created_at");
        parties = table("pledge_party", "pledge_id organisation_id role");
        commitments = table("commitment", "id pledge_id parent_id code position text");
        periods =
                table(
                        "reporting_period",
                        "id pledge_id number starts_on ends_on due_on kind state");
        indicators =
                table("indicator", "id pledge_id code position kind definition all_commitments");
        reports = table("report", "id pledge_id number period_id state created_by created_at");
        series = table("action_series", "id pledge_id title");
        actions = table("action", ActionRow.COLUMNS);
        actionCommitments = table("action_commitment", "action_id commitment_id position origin");
        actionIndicators = table("action_indicator", "action_id indicator_id origin");
        partners = table("action_partner", "action_id position name");
        quantities = table("action_quantity", "action_id position value qualifier unit counted");
        evidence = table("evidence", "id pledge_id title address visibility created_by created_at");
        actionEvidence = table("action_evidence", "action_id evidence_id position");
        history = table("audit_entry", "at actor record_type record_id part operation changes");
    }

    private Table table(String name, String columns) {
        var table = new Table(database, name, columns);
        open.add(table);
        return table;
    }

    @Override
    public void close() {
        open.forEach(Table::close);
    }
}
