package org.pledgekeeper.sample;

import org.pledgekeeper.account.UserId;

/** The sample, loaded once for all who test it. */
final class Loaded {

    private Loaded() {}

    static UserId manager(SampleService sample, SampleQuery known) {
        if (known.account(Cast.MANAGER).isEmpty()) {
            sample.load(new DemoPassword("correct horse battery staple", false));
            sample.publish();
            known.finish();
        }
        return known.account(Cast.MANAGER).orElseThrow();
    }
}
