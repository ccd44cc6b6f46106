package health.consilium.evaluation.treatment;

import health.consilium.evaluation.Response;
import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The medicines and regimens of {@code therapy.yaml}, and the words with which records tell of
 * them.
 *
 * <p>A single letter is never a medicine: it means several.
 */
public final class Formulary {

  private final Map<String, Medicine> medicines = new LinkedHashMap<>();
  private final Map<String, Regimen> regimens = new LinkedHashMap<>();
  private final Lexicon<Meaning> words = new Lexicon<>();

  /** From the papers {@code therapy} and {@code reading}. */
  public Formulary(Map<String, Object> therapy, Map<String, Object> reading) {
    Paper names = new Paper(reading);
    new Paper(therapy).parts("drugs").forEach(this::addMedicine);
    new Paper(therapy).parts("regimens").forEach(this::addRegimen);
    names.part("regimens_more").eachList(this::addRegimen);
    names.part("medicines").eachList((id, also) -> addWords(also, medicine(id)));
    names.part("regimens").eachList((name, also) -> addWords(also, regimen(name)));
    names.part("responses").eachList(this::addResponse);
    names.part("cues").eachList((cue, also) -> addWords(also, Cue.valueOf(cue)));
    names.words("decoys").forEach(words::decoy);
  }

  public Lexicon<Meaning> words() {
    return words;
  }

  public Medicine medicine(String id) {
    return Objects.requireNonNull(medicines.get(id), id);
  }

  /** What medicines count as, in the order in which the paper first names it. */
  public List<String> classes() {
    return medicines.values().stream()
        .filter(Medicine::isActive)
        .flatMap(medicine -> medicine.classes().stream())
        .distinct()
        .toList();
  }

  public Regimen regimen(String name) {
    return Objects.requireNonNull(regimens.get(name), name);
  }

  /** The medicines against the disease that a text names, by themselves or in a regimen. */
  public Set<Medicine> activeIn(String text) {
    Set<Medicine> named = new LinkedHashSet<>();
    words.in(text).stream()
        .map(Lexicon.Found::meaning)
        .flatMap(Formulary::medicines)
        .filter(Medicine::isActive)
        .forEach(named::add);
    return named;
  }

  /** All that a text names, but for what it says was planned, refused or never given. */
  public Set<Medicine> givenIn(String text) {
    List<Mention> mentions = words.in(text).stream().map(Formulary::mention).toList();
    List<Mention> refused = NotGiven.in(text, mentions);
    return mentions.stream()
        .filter(mention -> !refused.contains(mention))
        .flatMap(mention -> mention.meaning().stream())
        .flatMap(Formulary::medicines)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Mention mention(Lexicon.Found<Meaning> word) {
    return new Mention(
        word.begin(), word.end(), Optional.of(word.meaning()), Optional.empty(), false);
  }

  private static Stream<Medicine> medicines(Meaning meaning) {
    return switch (meaning) {
      case Medicine medicine -> Stream.of(medicine);
      case Regimen regimen -> regimen.medicines().stream();
      case Cue _ -> Stream.empty();
      case Meaning.Outcome _ -> Stream.empty();
    };
  }

  /** The regimen that is exactly these medicines. */
  public Optional<Regimen> regimenOf(Collection<Medicine> given) {
    Set<Medicine> all = Set.copyOf(given);
    return regimens.values().stream()
        .filter(regimen -> Set.copyOf(regimen.medicines()).equals(all))
        .findFirst();
  }

  /** The name of the regimen, or of the medicines. */
  public String nameOf(Collection<Medicine> given) {
    return regimenOf(given)
        .map(Regimen::name)
        .orElseGet(() -> given.stream().map(Medicine::name).collect(Collectors.joining(" + ")));
  }

  private void addMedicine(Paper drug) {
    String name = drug.text("inn").replaceAll(" \\(.*", "");
    List<String> chinese =
        drug.find("name_zh").map(names -> List.of(names.split("/"))).orElse(List.of());
    Medicine medicine =
        new Medicine(
            drug.text("id"),
            name,
            chinese.stream().findFirst().orElse(""),
            kind(drug),
            drug.words("counts_as"));
    medicines.put(medicine.id(), medicine);
    List<String> also = new ArrayList<>(List.of(name));
    also.addAll(chinese);
    also.addAll(drug.words("brands"));
    drug.words("aliases").stream().filter(Formulary::isWord).forEach(also::add);
    addWords(also, medicine);
  }

  private void addRegimen(Paper entry) {
    addRegimen(entry.text("name"), entry.words("drugs"));
  }

  private void addRegimen(String name, List<String> drugs) {
    Regimen regimen = new Regimen(name, drugs.stream().map(this::medicine).toList());
    regimens.put(regimen.name(), regimen);
    words.add(regimen.name(), regimen);
  }

  private void addResponse(String response, List<String> also) {
    addWords(also, new Meaning.Outcome(Response.valueOf(response)));
  }

  private void addWords(List<String> also, Meaning meaning) {
    also.forEach(word -> words.add(word, meaning));
  }

  /** Letters that mean several medicines, remarks and old codes are no words of a record. */
  private static boolean isWord(String alias) {
    return alias.length() > 1 && !alias.contains("(") && !alias.startsWith("old ATC");
  }

  private static Medicine.Kind kind(Paper drug) {
    if (drug.text("id").equals("asct") || drug.text("id").equals("allo-hsct")) {
      return Medicine.Kind.TRANSPLANT;
    }
    return switch (drug.text("drug_class")) {
      case "procedure" -> Medicine.Kind.PROCEDURE;
      case "supportive" -> Medicine.Kind.SUPPORTIVE;
      case "corticosteroid" -> Medicine.Kind.STEROID;
      default -> Medicine.Kind.ACTIVE;
    };
  }
}
