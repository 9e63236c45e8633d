package org.pledgekeeper.values;

/** What kind of practical measure an action is; indicators break their counts down by it. */
public enum MeasureType {
    NETWORK_LEADERSHIP,
    NETWORK_PARTICIPATION,
    MEETING_IN_PERSON,
    WEBINAR,
    PUBLICATION,
    GUIDANCE_TOOL,
    TECHNICAL_ADVICE,
    ONLINE_PLATFORM,
    POLICY_INFLUENCE,
    ASSESSMENT,
    STRATEGY,
    TRAINING_PRODUCT,
    TRAINING_DELIVERY,
    COORDINATION,
    ADVOCACY,
    FUNDING,
    DIRECT_ASSISTANCE,
    REFERRAL_PATHWAY,
    RESEARCH,
    AGREEMENT,
    STAFFING,
    OTHER
}
