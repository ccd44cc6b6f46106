package health.consilium.journey.actor;

import health.consilium.evaluation.DiseaseStatus;
import health.consilium.evaluation.opinion.OpinionCategory;
import java.util.List;

/** What a reviewer writes about one patient. */
public record Opinion(
    String inShort,
    List<String> answers,
    DiseaseStatus now,
    int lines,
    String protocol,
    OpinionCategory category,
    String reasonFor,
    String reasonAgainst,
    String uncertainty,
    String nextStep,
    String conflict) {

  /** For the man of 42. */
  public static Opinion aboutTan() {
    return new Opinion(
        "The records show myeloma that four lines of treatment no longer hold. CAR-T is reasonable"
            + " to discuss once hepatitis B is under control.",
        List.of(
            "CAR-T against BCMA is approved in China for myeloma after three lines; the records"
                + " show four.",
            "The product alone costs about 1.1 to 1.3 million yuan; ask for a written estimate.",
            "It cannot be said from the records. A biopsy or a targeted MRI would tell.",
            "Within three to four weeks, as the M-protein rises quickly."),
        DiseaseStatus.REFRACTORY,
        4,
        "CN-EQUECEL-RRMM",
        OpinionCategory.CAR_T_ASSESSMENT_REASONABLE_TO_DISCUSS,
        "Triple-class refractory with measurable disease and good kidney function.",
        "Anti-HBc is reactive and the DNA result is pending.",
        "Page 2 of the treatment history is missing.",
        "HBV DNA and a liver specialist's plan before any travel",
        "None.");
  }

  /** For the woman of 72, in Chinese. */
  public static Opinion aboutWang() {
    return new Opinion(
        "资料显示骨髓瘤移植后一年复发，多线治疗效果不佳。可以讨论CAR-T，但需先评估心脏。",
        List.of(
            "年龄本身不是禁忌，适应症未设年龄上限，要看体能和脏器功能。",
            "药品费用约一百一十万至一百三十万元，其他费用请向医院索取书面估价。",
            "左室射血分数48%低于多数试验的要求，需要先由心内科复查。"),
        DiseaseStatus.CLINICAL_RELAPSE,
        4,
        "CN-EQUECEL-RRMM",
        OpinionCategory.MORE_INFORMATION_NEEDED,
        "既往使用过蛋白酶体抑制剂和免疫调节剂。",
        "射血分数偏低，感染风险较高。",
        "缺少近期心脏超声的正式报告。",
        "心内科复查心脏超声",
        "无。");
  }
}
