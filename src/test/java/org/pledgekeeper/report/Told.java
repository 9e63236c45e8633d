package org.pledgekeeper.report;

import static org.pledgekeeper.report.ReportedPledge.en;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pledgekeeper.action.LogAction;
import org.pledgekeeper.action.LogAction.Link;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.evidence.AttachLink;
import org.pledgekeeper.values.Place;
import org.pledgekeeper.values.Reason;
import org.pledgekeeper.values.Timespan;
import org.pledgekeeper.values.Visibility;

/** What is told of an action; the commitments by code, first the one it is told at. */
public record Told(
        String title,
        ActionStatus status,
        String when,
        List<String> commitments,
        Visibility visibility,
        String partOf,
        List<AttachLink> evidence) {

    public static Told done(String title, String when, String... commitments) {
        return new Told(
                title,
                ActionStatus.COMPLETED,
                when,
                List.of(commitments),
                Visibility.PUBLIC,
                null,
                List.of());
    }

    public Told but(ActionStatus other) {
        return new Told(title, other, when, commitments, visibility, partOf, evidence);
    }

    public Told only(Visibility other) {
        return new Told(title, status, when, commitments, other, partOf, evidence);
    }

    public Told partOf(String other) {
        return new Told(title, status, when, commitments, visibility, other, evidence);
    }

    public Told shownBy(AttachLink... links) {
        return new Told(title, status, when, commitments, visibility, partOf, List.of(links));
    }

    LogAction action(Map<String, UUID> plan) {
        return new LogAction(
                en(title),
                en(title + ", told in full."),
                null,
                Timespan.parse(when),
                Place.UNSPECIFIED,
                status,
                status.needsReason()
                        ? new Reason(Reason.Code.TRAVEL_RESTRICTED, en("Borders were closed."))
                        : null,
                commitments.stream().map(plan::get).map(Link::stated).toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                partOf,
                null,
                true,
                visibility,
                evidence,
                null);
    }
}
