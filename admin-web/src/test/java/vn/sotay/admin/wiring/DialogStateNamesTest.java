package vn.sotay.admin.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.storage.conversation.PlaceJson;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.DialogState;
import vn.sotay.conversation.Place;
import vn.sotay.conversation.Reply;
import vn.sotay.directives.DutyDialog;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.feedback.ProposalDialog;
import vn.sotay.feedback.ProposalKind;
import vn.sotay.organisation.UnitId;
import vn.sotay.personaldata.OwnDataDialog;

class DialogStateNamesTest {
    private static final String WRITING =
            "{\"kind\":\"OPINION\",\"to\":{\"value\":\"cb\"},\"name\":\"Chi bộ\",\"named\":true}";

    private static final PlaceJson JSON = new PlaceJson(DialogStateNames.ALL);
    private static final List<Reply.Choice> OFFERED =
            List.of(new Reply.Choice(ChoiceId.of("menu", "show"), "Trình đơn"));
    private static final String OFFER = "\"offered\":[{\"id\":{\"value\":\"menu:show\"},\"label\":\"Trình đơn\"}]";

    /// What stands in places now. A text is never changed: people must find themselves where they were.
    private static final Map<String, Place> STORED = Map.of(
            "{" + OFFER + "}",
            new Place.Outside(OFFERED),
            "{\"offered\":[]}",
            Place.START,
            "{\"offered\":[],\"dialog\":\"enrol\",\"state\":\"enrol.awaiting-consent\",\"content\":{\"code\":null}}",
            new Place.Inside("enrol", new EnrolmentDialog.State.AwaitingConsent(Optional.empty()), List.of()),
            "{" + OFFER
                    + ",\"dialog\":\"enrol\",\"state\":\"enrol.awaiting-consent\",\"content\":{\"code\":\"K7M4-Q2XD\"}}",
            new Place.Inside("enrol", new EnrolmentDialog.State.AwaitingConsent(Optional.of("K7M4-Q2XD")), OFFERED),
            "{\"offered\":[],\"dialog\":\"enrol\",\"state\":\"enrol.awaiting-code\",\"content\":{\"consentVersion\":\"2026-11\"}}",
            new Place.Inside("enrol", new EnrolmentDialog.State.AwaitingCode("2026-11"), List.of()),
            "{" + OFFER + ",\"dialog\":\"unlink\",\"state\":\"unlink.confirming\",\"content\":{}}",
            new Place.Inside("unlink", new UnlinkDialog.State.Confirming(), OFFERED),
            "{\"offered\":[],\"dialog\":\"lookup\",\"state\":\"lookup.asking-words\",\"content\":{}}",
            new Place.Inside("lookup", new LookUpDialog.State.AskingWords(), List.of()),
            "{" + OFFER + ",\"dialog\":\"lookup\",\"state\":\"lookup.results\",\"content\":{\"words\":\"đảng phí\"}}",
            new Place.Inside("lookup", new LookUpDialog.State.Results("đảng phí"), OFFERED),
            "{\"offered\":[],\"dialog\":\"mydata\",\"state\":\"mydata.asking-correction\",\"content\":{}}",
            new Place.Inside("mydata", new OwnDataDialog.State.AskingCorrection(), List.of()),
            "{" + OFFER + ",\"dialog\":\"mydata\",\"state\":\"mydata.confirming-erasure\",\"content\":{}}",
            new Place.Inside("mydata", new OwnDataDialog.State.ConfirmingErasure(), OFFERED));

    private static final Map<String, Place> STORED_SINCE = stored(
            "{\"offered\":[],\"dialog\":\"lookup\",\"state\":\"lookup.answered\",\"content\":"
                    + "{\"inquiry\":\"WHOLE\\nnewest\\nđảng phí\\nđảng phí mới nhất\",\"document\":12,\"ordinal\":3}}",
            new Place.Inside(
                    "lookup",
                    new LookUpDialog.State.Answered("WHOLE\nnewest\nđảng phí\nđảng phí mới nhất", 12, 3),
                    List.of()),
            "{\"offered\":[],\"dialog\":\"proposal\",\"state\":\"proposal.choosing-addressee\",\"content\":{\"kind\":\"OPINION\"}}",
            new Place.Inside("proposal", new ProposalDialog.State.ChoosingAddressee(ProposalKind.OPINION), List.of()),
            "{\"offered\":[],\"dialog\":\"proposal\",\"state\":\"proposal.choosing-name\",\"content\":{\"kind\":\"OPINION\","
                    + "\"to\":{\"value\":\"cb\"},\"name\":\"Chi bộ\"}}",
            new Place.Inside(
                    "proposal",
                    new ProposalDialog.State.ChoosingName(ProposalKind.OPINION, new UnitId("cb"), "Chi bộ"),
                    List.of()),
            "{\"offered\":[],\"dialog\":\"proposal\",\"state\":\"proposal.writing\",\"content\":" + WRITING + "}",
            new Place.Inside("proposal", writing(), List.of()),
            "{\"offered\":[],\"dialog\":\"proposal\",\"state\":\"proposal.confirming\",\"content\":{\"draft\":"
                    + WRITING + ",\"words\":\"Nên họp buổi tối.\"}}",
            new Place.Inside(
                    "proposal", new ProposalDialog.State.Confirming(writing(), "Nên họp buổi tối."), List.of()),
            "{\"offered\":[],\"dialog\":\"proposal\",\"state\":\"proposal.adding\",\"content\":{\"proposal\":7}}",
            new Place.Inside("proposal", new ProposalDialog.State.Adding(7), List.of()),
            "{\"offered\":[],\"dialog\":\"duty\",\"state\":\"duty.answering\",\"content\":{\"duty\":7}}",
            new Place.Inside("duty", new DutyDialog.State.Answering(7), List.of()),
            "{\"offered\":[],\"dialog\":\"duty\",\"state\":\"duty.confirming\",\"content\":{\"duty\":7,\"symbol\":\"12-KH/ĐU\","
                    + "\"issuedOn\":\"2026-12-05\"}}",
            new Place.Inside("duty", new DutyDialog.State.Confirming(7, "12-KH/ĐU", "2026-12-05"), List.of()),
            "{\"offered\":[],\"dialog\":\"duty\",\"state\":\"duty.asking-time\",\"content\":{\"duty\":7}}",
            new Place.Inside("duty", new DutyDialog.State.AskingTime(7), List.of()));

    private static Map<String, Place> stored(Object... textsAndPlaces) {
        Map<String, Place> stored = new HashMap<>();
        for (int i = 0; i < textsAndPlaces.length; i += 2)
            stored.put((String) textsAndPlaces[i], (Place) textsAndPlaces[i + 1]);
        return stored;
    }

    private static ProposalDialog.State.Writing writing() {
        return new ProposalDialog.State.Writing(ProposalKind.OPINION, new UnitId("cb"), "Chi bộ", true);
    }

    @Test
    void everyStateOfEveryDialogHasAWrittenNameAndIsReadAsItWasWritten() throws ReflectiveOperationException {
        List<Class<?>> states = states();
        assertThat(states).hasSizeGreaterThanOrEqualTo(5);
        for (Class<?> type : states) {
            DialogState state = example(type);
            Place place = new Place.Inside("any", state, OFFERED);
            assertThat(DialogStateNames.ALL.name(state))
                    .as("written name of %s", type)
                    .matches("[a-z]+\\.[a-z-]+");
            assertThat(JSON.read(JSON.write(place))).as("%s", type).isEqualTo(place);
        }
    }

    @Test
    void whatStandsInPlacesNowStaysReadable() {
        Map<String, Place> stored = new HashMap<>(STORED);
        stored.putAll(STORED_SINCE);
        stored.forEach((text, place) -> assertThat(JSON.read(text)).as(text).isEqualTo(place));
        for (Class<?> type : states())
            assertThat(stored.values())
                    .as("a stored sample of %s", type)
                    .anyMatch(place -> place instanceof Place.Inside inside && type.isInstance(inside.state()));
    }

    @Test
    void whatThisVersionDoesNotKnowIsGone() {
        assertGone("{\"offered\":[],\"dialog\":\"quiz\",\"state\":\"quiz.answering\",\"content\":{\"attempt\":1}}");
        assertGone("{\"offered\":[],\"dialog\":\"lookup\",\"state\":\"lookup.results\",\"content\":{\"query\":\"x\"}}");
        assertGone("{\"offered\":[],\"dialog\":\"lookup\",\"state\":\"lookup.results\",\"content\":{\"words\":null}}");
        assertGone(
                "{\"offered\":[],\"dialog\":\"lookup\",\"state\":\"lookup.results\",\"content\":{\"words\":{\"a\":1}}}");
        assertGone("{\"offered\":[],\"dialog\":\"lookup\",\"state\":\"lookup.results\"}");
        assertGone("{\"offered\":[],\"dialog\":\"lookup\"}");
        assertGone("{\"offered\":7}");
        assertGone("{\"offered\":[{\"id\":{\"value\":\"menu:show\"}}]}");
        assertGone("{}");
        assertGone("[]");
        assertGone("không phải JSON");
        assertGone("");
    }

    private static void assertGone(String text) {
        assertThat(JSON.read(text)).as(text).isEqualTo(new Place.Gone());
    }

    private static List<Class<?>> states() {
        List<Class<?>> families = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.sotay").stream()
                        .filter(type -> type.isAssignableTo(DialogState.class) && type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !type.equals(DialogState.class))
                        .toList();
        assertThat(families).isNotEmpty().allMatch(Class::isSealed);
        return families.stream()
                .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
    }

    private static DialogState example(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return (DialogState) constructor.newInstance(
                Arrays.stream(parts).map(part -> value(part.getType())).toArray());
    }

    private static Object value(Class<?> type) {
        if (type == Optional.class) return Optional.of("“đảng phí”");
        if (type == String.class) return "đảng phí \\ \"nộp\"";
        if (type == ProposalKind.class) return ProposalKind.OPINION;
        if (type == UnitId.class) return new UnitId("cb");
        if (type == ProposalDialog.State.Writing.class) return writing();
        if (type == boolean.class) return true;
        if (type == int.class) return 7;
        if (type == long.class) return 1L << 40;
        throw new AssertionError("a sample value of " + type + ", please");
    }
}
