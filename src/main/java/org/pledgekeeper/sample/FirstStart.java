package org.pledgekeeper.sample;

import org.pledgekeeper.account.setup.SetupService;
import org.pledgekeeper.platform.database.DatabaseConnection;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes an installation usable before it says that it is ready: on a database of our own with the
 * sample and its demo accounts, on the operator's with a setup link. Once somebody has an account
 * it does nothing.
 */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class FirstStart implements ApplicationRunner {

    private final DatabaseConnection database;
    private final SetupService setup;
    private final SampleService sample;
    private final SampleQuery progress;
    private final DemoSettings settings;
    private final Welcome welcome;

    FirstStart(
            DatabaseConnection database,
            SetupService setup,
            SampleService sample,
            SampleQuery progress,
            DemoSettings settings,
            Welcome welcome) {
        this.database = database;
        this.setup = setup;
        this.sample = sample;
        this.progress = progress;
        this.settings = settings;
        this.welcome = welcome;
    }

    @Override
    public void run(ApplicationArguments none) {
        if (!database.isEmbedded()) {
            setup.renew().ifPresent(welcome::offerSetup);
        } else if (setup.nobodyYet()) {
            var password = DemoPassword.chosenBy(settings);
            sample.load(password);
            present(password);
        } else if (progress.unfinished()) {
            var password = DemoPassword.chosenBy(settings);
            sample.takeUpAgain(password);
            present(password);
        }
    }

    private void present(DemoPassword password) {
        sample.publish();
        welcome.present(password);
    }
}
