package org.pledgekeeper.sample;

import org.pledgekeeper.indicator.IndicatorService;
import org.pledgekeeper.pledge.keeping.PledgeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the sample pledge, in two parts: everything up to the submitted report in one transaction,
 * so that a start that dies leaves nothing behind; then approving and publishing, which freeze and
 * print and can be taken up again.
 */
@Service
class SampleService {

    private static final Logger log = LoggerFactory.getLogger(SampleService.class);

    private final Casting casting;
    private final PledgeService pledges;
    private final IndicatorService indicators;
    private final ActionTelling actions;
    private final ReportTelling reports;
    private final SampleQuery sample;
    private final Stage stage;

    SampleService(
            Casting casting,
            PledgeService pledges,
            IndicatorService indicators,
            ActionTelling actions,
            ReportTelling reports,
            SampleQuery sample,
            Stage stage) {
        this.casting = casting;
        this.pledges = pledges;
        this.indicators = indicators;
        this.actions = actions;
        this.reports = reports;
        this.sample = sample;
        this.stage = stage;
    }

    @Transactional
    void load(DemoPassword password) {
        sample.begin();
        log.info("Loading the sample pledge: people, commitments, indicators ...");
        var pledge = SampleFiles.pledge();
        var cast = casting.engage(pledge.organisation(), password);
        promise(pledge, cast);
        actions.tell(pledge, SampleFiles.actions(), cast);
        log.info("Loading the sample pledge: writing its report ...");
        var report = SampleFiles.report();
        judge(pledge.code(), report.standing(), cast);
        reports.write(pledge.code(), report, cast);
    }

    private void promise(PledgeSheet pledge, Cast cast) {
        stage.as(cast.manager(), () -> pledges.make(pledge.toCommand(cast.organisation())));
        for (var indicator : pledge.indicators()) {
            stage.as(cast.manager(), () -> indicators.define(pledge.code(), indicator.toCommand()));
        }
        stage.as(cast.manager(), () -> pledges.activate(pledge.code()));
    }

    private void judge(String pledge, ReportSheet.Standing standing, Cast cast) {
        for (var commitment : standing.of()) {
            stage.as(
                    cast.manager(),
                    () -> pledges.judge(pledge, commitment, standing.status(), standing.reason()));
        }
    }

    void publish() {
        log.info("Loading the sample pledge: freezing and printing its report ...");
        var manager = sample.account(Cast.MANAGER).orElseThrow();
        reports.publish(SampleFiles.pledge().code(), SampleFiles.report().number(), manager);
    }

    @Transactional
    void takeUpAgain(DemoPassword password) {
        log.info("The first start was cut short: taking up the rest of it ...");
        casting.giveNewPassword(password);
    }
}
