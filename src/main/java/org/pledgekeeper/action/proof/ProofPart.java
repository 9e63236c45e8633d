package org.pledgekeeper.action.proof;

import java.util.Map;
import org.pledgekeeper.action.page.ActionPagePart;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.evidence.file.FileSettings;
import org.pledgekeeper.pledge.PledgeFacts;
import org.pledgekeeper.values.Visibility;
import org.springframework.stereotype.Component;

/** What the page of an action needs to take a link or files. */
@Component
class ProofPart implements ActionPagePart {

    private final FileSettings settings;

    ProofPart(FileSettings settings) {
        this.settings = settings;
    }

    @Override
    public void fill(Map<String, Object> model, PledgeFacts pledge, ActionView action) {
        model.put("visibilities", Visibility.values());
        model.put("evidenceLimits", settings);
    }
}
