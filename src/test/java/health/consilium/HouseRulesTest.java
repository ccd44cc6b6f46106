package health.consilium;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import health.consilium.account.Actor;
import health.consilium.account.ForgottenPasswordDesk;
import health.consilium.account.LinkSecret;
import health.consilium.account.RegistrationDesk;
import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import health.consilium.account.secondfactor.SecondStepDesk;
import health.consilium.delivery.LinkCode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The rules of the house; each one's name is its sentence. */
@AnalyzeClasses(packages = "health.consilium", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  private static final List<String> JOURNEY =
      List.of(
          "platform",
          "account",
          "referral",
          "records",
          "review",
          "evaluation",
          "letter",
          "delivery",
          "aftercare",
          "exchange");

  /** The audit listens to the whole journey and is no part of it. */
  private static final Pattern STANDS_BESIDE =
      Pattern.compile("health\\.consilium(\\.audit(\\..*)?)?");

  /** Where people come in: nobody is anyone yet. */
  private static final Class<?>[] DOORS = {
    SignInDesk.class, SecondStepDesk.class, RegistrationDesk.class, ForgottenPasswordDesk.class
  };

  private static final int MOST_INJECTED = 5;

  private static final DescribedPredicate<JavaClass> FEATURE_ROOTS =
      describe(
          "feature roots",
          type ->
              JOURNEY.stream()
                  .skip(1)
                  .anyMatch(f -> type.getPackageName().equals("health.consilium." + f)));

  private static final DescribedPredicate<JavaClass> TECHNOLOGIES =
      describe(
          "technologies of features",
          type ->
              place(type) > 0
                  && type.getPackageName()
                      .matches(".*\\.(web|tus|pdf|mail|vault|safecopy|scan|jobs)(\\..*)?"));

  private static final DescribedPredicate<JavaClass> ENTITIES =
      describe(
          "entities",
          type ->
              type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

  private static final DescribedPredicate<JavaClass> REPOSITORIES =
      describe(
          "repositories",
          type ->
              type.getFields().stream()
                  .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));

  private static final DescribedPredicate<JavaClass> DESKS =
      describe("desks", type -> type.isAnnotatedWith(Transactional.class));

  @ArchTest
  static final ArchRule features_depend_only_on_features_to_their_left =
      classes().should(dependOnlyToTheLeft());

  @ArchTest
  static final ArchRule packages_go_round_in_no_circles =
      slices().matching("health.consilium.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule feature_roots_know_no_faces_servlet_mail_or_pdf =
      noClasses()
          .that(FEATURE_ROOTS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.mail..",
              "org.primefaces..",
              "org.omnifaces..",
              "org.apache.pdfbox..",
              "com.openhtmltopdf..");

  @ArchTest
  static final ArchRule feature_roots_know_no_technology_of_their_own =
      noClasses().that(FEATURE_ROOTS).should().dependOnClassesThat(TECHNOLOGIES);

  @ArchTest
  static final ArchRule only_pdf_imports_pdfbox =
      noClasses()
          .that()
          .resideOutsideOfPackages("..pdf..", "..safecopy.worker..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..");

  @ArchTest
  static final ArchRule only_mail_imports_jakarta_mail =
      noClasses()
          .that()
          .resideOutsideOfPackage("..mail..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.mail..");

  @ArchTest
  static final ArchRule pages_talk_to_desks_not_to_repositories =
      noClasses()
          .that()
          .resideInAnyPackage("..web..", "..tus..")
          .should()
          .dependOnClassesThat(
              REPOSITORIES.or(belongToAnyOf(EntityManager.class, DataSource.class)));

  @ArchTest
  static final ArchRule pages_hold_no_entities =
      classes().that().resideInAnyPackage("..web..", "..tus..").should(holdNoEntities());

  @ArchTest
  static final ArchRule transactions_begin_at_desks =
      noClasses()
          .that(REPOSITORIES.or(ENTITIES).or(resideInAPackage("..web..")))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Transactional.class, UserTransaction.class);

  @ArchTest
  static final ArchRule every_act_names_its_actor =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              DESKS.and(not(belongToAnyOf(DOORS))).and(not(resideInAPackage("..platform.."))))
          .should(nameAnActorWhenPeopleCanCallThem());

  @ArchTest
  static final ArchRule only_the_signed_in_user_makes_actors =
      noClasses()
          .that()
          .areNotAssignableTo(SignedInUser.class)
          .and()
          .areNotAssignableTo(Actor.class)
          .should()
          .accessTargetWhere(
              describe(
                  "an actor is made",
                  access ->
                      access.getTargetOwner().isAssignableTo(Actor.class)
                          && access
                              .getTarget()
                              .getName()
                              .equals(JavaConstructor.CONSTRUCTOR_NAME)));

  @ArchTest
  static final ArchRule named_beans_live_in_web_and_end_with_Page =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .should()
          .resideInAPackage("..web..")
          .andShould()
          .haveSimpleNameEndingWith("Page");

  @ArchTest
  static final ArchRule no_bean_needs_more_than_five_others =
      classes().should(needAtMostFiveOthers());

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage("..platform.time..")
          .should()
          .accessTargetWhere(
              describe(
                  "the machine is asked for the time", HouseRulesTest::asksTheMachineForTheTime))
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Calendar.class);

  @ArchTest
  static final ArchRule entities_have_no_public_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat(ENTITIES)
          .and()
          .arePublic()
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule entities_print_only_their_number =
      classes().that(ENTITIES).should(printOnlyTheirNumber());

  @ArchTest
  static final ArchRule interfaces_stand_only_at_the_rim =
      classes()
          .that(FEATURE_ROOTS)
          .and()
          .areInterfaces()
          .and()
          .doNotHaveSimpleName("package-info")
          .should(standAtTheRim());

  @ArchTest
  static final ArchRule audit_is_imported_by_nobody =
      noClasses()
          .that()
          .resideOutsideOfPackage("..audit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..audit..");

  private static boolean asksTheMachineForTheTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    if (owner.isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis");
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return name.startsWith("system");
    }
    return owner.getPackageName().startsWith("java.time")
        && name.equals("now")
        && access.getTarget() instanceof CodeUnitAccessTarget asked
        && asked.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static ArchCondition<JavaClass> dependOnlyToTheLeft() {
    return new ArchCondition<>("depend only on features to their left") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int here = place(type);
        if (here < 0 && !STANDS_BESIDE.matcher(type.getPackageName()).matches()) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " is not on the journey"));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          int there = place(dependency.getTargetClass());
          if (here >= 0 && there > here) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** Where on the journey a class stands; -1 when it is not on it. */
  private static int place(JavaClass type) {
    String[] folders = type.getPackageName().split("\\.", 4);
    return folders.length > 2 && type.getPackageName().startsWith("health.consilium.")
        ? JOURNEY.indexOf(folders[2])
        : -1;
  }

  private static ArchCondition<JavaClass> holdNoEntities() {
    return new ArchCondition<>("hold no entities") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          field.getType().getAllInvolvedRawTypes().stream()
              .filter(ENTITIES)
              .map(entity -> field.getFullName() + " holds " + entity.getSimpleName())
              .forEach(told -> events.add(SimpleConditionEvent.violated(type, told)));
        }
      }
    };
  }

  /**
   * Nobody's act is only what the portal's own work calls: its jobs, its mail, its vault, its
   * audit, or an act of the same kind.
   */
  private static ArchCondition<JavaMethod> nameAnActorWhenPeopleCanCallThem() {
    return new ArchCondition<>("name an actor among their parameters when people can call them") {
      @Override
      public void check(JavaMethod act, ConditionEvents events) {
        boolean named = act.getRawParameterTypes().stream().anyMatch(HouseRulesTest::saysWho);
        act.getAccessesToSelf().stream()
            .filter(call -> !named)
            .filter(call -> !isOwnWork(call.getOriginOwner()))
            .map(call -> call.getDescription() + " and names no actor")
            .forEach(told -> events.add(SimpleConditionEvent.violated(act, told)));
      }
    };
  }

  private static boolean isOwnWork(JavaClass caller) {
    return caller.getPackageName().matches(".*\\.(audit|jobs|mail|safecopy|scan|vault|health)")
        || (DESKS.test(caller) && !namesActors(caller));
  }

  private static boolean namesActors(JavaClass desk) {
    return desk.getMethods().stream()
        .flatMap(act -> act.getRawParameterTypes().stream())
        .anyMatch(HouseRulesTest::saysWho);
  }

  /** An actor, or the secret of a mailed link, which says who without a sign-in. */
  private static boolean saysWho(JavaClass type) {
    return type.isAssignableTo(Actor.class)
        || belongToAnyOf(LinkCode.class, LinkSecret.class).test(type);
  }

  private static ArchCondition<JavaClass> needAtMostFiveOthers() {
    return new ArchCondition<>("need at most five others") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long injected =
            type.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class)).count()
                + type.getCodeUnits().stream()
                    .filter(unit -> unit.isAnnotatedWith(Inject.class))
                    .mapToInt(unit -> unit.getParameters().size())
                    .sum();
        if (injected > MOST_INJECTED) {
          events.add(
              SimpleConditionEvent.violated(type, type.getName() + " is injected " + injected));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> printOnlyTheirNumber() {
    return new ArchCondition<>("print only their number") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.tryGetMethod("toString").stream()
            .flatMap(toString -> toString.getAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().equals(type))
            .filter(access -> !access.getName().matches("number|id|[a-z]+Id|purpose"))
            .map(access -> access.getDescription())
            .forEach(told -> events.add(SimpleConditionEvent.violated(type, told)));
      }
    };
  }

  private static ArchCondition<JavaClass> standAtTheRim() {
    return new ArchCondition<>("be sealed, functional or implemented by a technology") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean atTheRim =
            type.getAllSubclasses().stream()
                .anyMatch(
                    sub ->
                        !FEATURE_ROOTS.test(sub)
                            || sub.getModifiers().contains(JavaModifier.FINAL));
        if (!atTheRim && !type.isAnnotatedWith(FunctionalInterface.class)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is no rim"));
        }
      }
    };
  }
}
