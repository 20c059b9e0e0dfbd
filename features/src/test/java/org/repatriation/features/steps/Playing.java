package org.repatriation.features.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.Status;

/** Before and after each scenario. */
public final class Playing {

    /** The clause is told by the tag that looks like one, {@code @lar-2016/common-3}. */
    @Before(order = 2)
    public void clause(Scenario scenario) {
        Scene.current()
                .isAbout(scenario.getSourceTagNames().stream()
                        .map(tag -> tag.substring(1))
                        .filter(tag -> tag.contains("/"))
                        .findFirst());
    }

    /** What was told and answered is shown where a scenario fails, and everywhere with {@code -DshowAnswers}. */
    @After
    public void shown(Scenario scenario) {
        if (scenario.getStatus() == Status.SKIPPED || scenario.getStatus() == Status.PENDING) {
            throw new AssertionError("the scenario was not played to its end");
        }
        if (scenario.isFailed() || System.getProperty("showAnswers") != null) {
            scenario.log(Scene.current().asText());
        }
    }
}
