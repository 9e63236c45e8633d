package org.pledgekeeper;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.pledgekeeper.Code.ASKS_THE_MACHINE_FOR_THE_TIME;
import static org.pledgekeeper.Code.CARRIES_FACTS;
import static org.pledgekeeper.Code.CLASSES;
import static org.pledgekeeper.Code.HOLD_SQL;
import static org.pledgekeeper.Code.HOUSE;

import jakarta.persistence.Entity;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** How the code is laid out, and why. */
class ArchitectureTests {

    /** Packages below a room's own are closed to other rooms by Modulith. */
    @Test
    void roomsShowOnlyWhatOthersNeed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideInAPackage(HOUSE + ".*")
                .and()
                .resideOutsideOfPackages(HOUSE + ".platform", HOUSE + ".values")
                .and(are(not(CARRIES_FACTS)))
                .should()
                .haveSimpleNameEndingWith("Directory")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                // says on whose behalf a first start or a test acts
                .orShould()
                .haveSimpleName("ActingAs")
                .because(
                        "rooms speak to each other through one Directory, a Service, and records;"
                                + " all else may change at any time")
                .check(CLASSES);
    }

    @Test
    void insidesStayInside() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAssignableTo(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Form")
                .should()
                .bePublic()
                .because("whoever reaches around a room's service reaches around its rules")
                .check(CLASSES);
    }

    /** What Spring Data asks of an entity without a version is public by its interface. */
    @Test
    void templatesCannotCallEntities() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameNotMatching("equals|hashCode|toString|getId|isNew")
                .should()
                .bePublic()
                .because("a template can call public methods only: so it renders records")
                .check(CLASSES);
    }

    @Test
    void entitiesHaveVerbsInsteadOfSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a verb guards the state that it changes")
                .check(CLASSES);
    }

    @Test
    void controllersTakeAndGiveNoEntities() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should(Code.notMentionEntities())
                .because("the browser fills a form record; bound to an entity it writes any field")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void controllersAskServices() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .because("a use case is one method of a service, whoever asks for it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void sqlStandsInQueries() {
        noClasses()
                .that(are(not(HOLD_SQL)))
                .and()
                .doNotHaveSimpleName("Reading")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .because("one kind of file holds SQL; Reading is where the client is made")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("TimeSettings")
                .and()
                .doNotHaveSimpleName("TimeOrderedId")
                .should()
                .callMethodWhere(ASKS_THE_MACHINE_FOR_THE_TIME)
                .orShould()
                .callConstructor(Date.class)
                .because("tests set the clock; an id only needs to grow, nobody reads it as a time")
                .check(CLASSES);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("an object is complete once made; settings are one record a module")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Entity|Helper|Utils?|Manager|Base)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .because("these words name a habit, not a thing of the domain")
                .check(CLASSES);
    }
}
