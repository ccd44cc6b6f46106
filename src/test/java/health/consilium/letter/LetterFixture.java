package health.consilium.letter;

import static health.consilium.evaluation.Answer.MET;
import static health.consilium.evaluation.Answer.NOT_APPLICABLE;
import static health.consilium.evaluation.Answer.NOT_MET;
import static health.consilium.evaluation.Answer.UNKNOWN;
import static health.consilium.evaluation.KeyAnalyte.DISEASE_BURDEN;
import static health.consilium.evaluation.KeyAnalyte.HAEMOGLOBIN;
import static health.consilium.evaluation.KeyAnalyte.LDH;
import static health.consilium.evaluation.KeyAnalyte.PERFORMANCE_STATUS;
import static health.consilium.records.RecordKind.DISCHARGE_SUMMARY;
import static health.consilium.records.RecordKind.PATHOLOGY_REPORT;
import static health.consilium.records.RecordKind.TREATMENT_HISTORY;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.CostInformation;
import health.consilium.evaluation.Department;
import health.consilium.evaluation.DiseaseStatus;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.GeneticResult;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.StageSystem;
import health.consilium.evaluation.StagedAt;
import health.consilium.evaluation.Tempo;
import health.consilium.evaluation.Translation;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.letter.LetterContent.Addition;
import health.consilium.letter.LetterContent.Addressee;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.ColleagueHeard;
import health.consilium.letter.LetterContent.EmergencyNumber;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.Heading;
import health.consilium.letter.LetterContent.Hospital;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.NextStep;
import health.consilium.letter.LetterContent.Physician;
import health.consilium.letter.LetterContent.RecordExcluded;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.letter.LetterContent.Reply;
import health.consilium.letter.LetterContent.SignOff;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.letter.LetterContent.Sources;
import health.consilium.letter.LetterExposure.Had;
import health.consilium.letter.LetterExposure.OfClass;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.GeneticTest;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Stage;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.letter.LetterOpinion.TestFirst;
import health.consilium.letter.LetterTrend.Figure;
import health.consilium.letter.LetterTrend.OnDay;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import health.consilium.referral.Disease;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters to invented patients. */
public final class LetterFixture {

  private static final LocalDate ISSUED = LocalDate.of(2026, 9, 30);
  private static final LocalDate BLOOD = LocalDate.of(2026, 9, 8);
  private static final LocalDate REPORTED = LocalDate.of(2026, 8, 21);
  private static final LocalDate PRINTED = LocalDate.of(2026, 9, 9);
  private static final Citation PATHOLOGY_1 = new Citation(PATHOLOGY_REPORT, REPORTED, 1);
  private static final Citation PATHOLOGY_2 = new Citation(PATHOLOGY_REPORT, REPORTED, 2);
  private static final Citation SUMMARY_1 = new Citation(TREATMENT_HISTORY, PRINTED, 1);
  private static final Citation SUMMARY_3 = new Citation(TREATMENT_HISTORY, PRINTED, 3);
  private static final Citation DISCHARGE_1 = new Citation(DISCHARGE_SUMMARY, PRINTED, 1);
  private static final Citation DISCHARGE_2 = new Citation(DISCHARGE_SUMMARY, PRINTED, 2);
  private static final List<Stage> STAGES =
      List.of(
          new Stage(StageSystem.ISS, "III", StagedAt.DIAGNOSIS, List.of(SUMMARY_1)),
          new Stage(StageSystem.R_ISS, "R-ISS III", StagedAt.DIAGNOSIS, List.of()),
          new Stage(StageSystem.CNS, "1", StagedAt.NOW, List.of()));
  private static final List<GeneticTest> TESTS =
      List.of(
          new GeneticTest(
              "t(4;14), FISH",
              GeneticResult.POSITIVE,
              "71",
              "2024-08-21",
              List.of(SUMMARY_1, PATHOLOGY_2)),
          new GeneticTest("del(17p), FISH", GeneticResult.NEGATIVE, "", "2024-08", List.of()),
          new GeneticTest("1q21", GeneticResult.NOT_READABLE, "6x, smudged", "", List.of()),
          new GeneticTest("TP53", GeneticResult.NOT_TESTED, "", "", List.of()),
          new GeneticTest("t(14;16)", null, "", "", List.of()));

  private LetterFixture() {}

  /** A signed letter in English in which every part stands. */
  public static LetterContent fullLetter() {
    return new LetterContent(
        heading(Language.ENGLISH, "TAN Adrian Fiktif", "Dr LIN Jiashe"),
        face(),
        sources(),
        findings(),
        List.of(protocol()),
        opinion(OpinionCategory.CAR_T_ASSESSMENT_REASONABLE_TO_DISCUSS),
        new SignOff(
            "This hospital gives CAR-T and earns money if you come. I am paid a salary and nothing"
                + " for this letter or for your travel.",
            signature("Dr LIN Jiashe")),
        null);
  }

  private static Face face() {
    return new Face(
        """
        Your myeloma is growing again after four lines of treatment. It is reasonable to discuss \
        CAR-T with a team that meets you. The records show what the approved use of FUCASO in \
        China asks for. That alone does not make it right for you.

        Important tests are missing. First: your hepatitis B result, a heart scan and the written \
        PET-CT report. Please have them before you plan a trip.\
        """,
        List.of(
            new AnsweredQuestion(
                "Can I have CAR-T (FUCASO) in China?",
                """
                You can ask for it. The CAR-T team decides after it has met you and done its own \
                tests. You may travel and still not be treated. Ask how to hold the myeloma back \
                meanwhile: by medicine, or by radiotherapy to the rib.\
                """),
            new AnsweredQuestion(
                "How much is the total cost?",
                """
                I cannot give a total. Products of this kind list at more than one million yuan. \
                Tests, hospital, other medicines, travel and your stay are extra. Ask the centre \
                for a written offer.\
                """),
            new AnsweredQuestion(
                "Is the liver spot cancer or not?",
                """
                The records cannot answer this. The scan result was told by phone; the report is \
                not here. Ask your doctor if a liver scan or a small sample (biopsy) is needed.\
                """),
            new AnsweredQuestion(
                "How fast must I come?",
                """
                The records give no date. They do show that the myeloma is active. So see your own \
                doctor this week: tests and care at home come first, then a trip.\
                """)),
        List.of(
            new NextStep("Show this letter to Dr Rekaan.", "You", "this week"),
            new NextStep(
                "Get the hepatitis B result of 2 September and a plan to protect your liver.",
                "Your doctor",
                "before any CAR-T"),
            new NextStep(
                "Have the heart scan that was not done in September.",
                "Your doctor",
                "before a trip"),
            new NextStep(
                "Send us the PET-CT report and pictures, the gene test (FISH) and page 2 of the"
                    + " treatment summary.",
                "You",
                "when ready"),
            new NextStep("I read them and write to you again.", "", "in 5 working days")),
        List.of(
            "Which drugs has my disease stopped responding to?",
            "Do I need a medicine against hepatitis B?",
            "What can we do here meanwhile?",
            "Is it safe for me to fly?",
            "Would you look after me afterwards?"),
        List.of(new EmergencyNumber("MY", "999")));
  }

  private static Sources sources() {
    return new Sources(
        List.of(
            read(PATHOLOGY_REPORT, "HC26-08-11873.pdf", REPORTED),
            read(TREATMENT_HISTORY, "Haematology clinic, scan", PRINTED),
            read(DISCHARGE_SUMMARY, "Ward Haem 7B, two photos", PRINTED)),
        List.of(
            new MissingItem(
                "HBV DNA (sent 2 Sep), antiviral plan",
                "Anti-HBc is reactive. A positive result means antiviral treatment first, and may"
                    + " delay.",
                "Home hospital",
                NeededBefore.TREATMENT),
            new MissingItem(
                "Echocardiogram (LVEF)",
                "Asked for, not done. Needed after carfilzomib; a low value may make the risk too"
                    + " high.",
                "Home hospital",
                NeededBefore.TRAVEL),
            new MissingItem(
                "FISH on the current marrow, TP53",
                "del(17p) or a TP53 mutation would change the risk, not the indication.",
                "Reference laboratory")),
        Translation.CERTIFIED,
        List.of(
            new RecordExcluded(RecordKind.LAB_REPORT, PRINTED, 2, ExclusionReason.DUPLICATE),
            new RecordExcluded(
                RecordKind.IMAGING_REPORT, null, 0, ExclusionReason.ANOTHER_PATIENT)));
  }

  private static RecordRead read(RecordKind kind, String title, LocalDate date) {
    return new RecordRead(kind, title, date, 2, true);
  }

  private static LetterFindings findings() {
    return new LetterFindings(
        new Diagnosis(
            Disease.MM,
            Confirmed.YES,
            "IgG kappa",
            "A stage belongs to diagnosis and is not recomputed at relapse.",
            "Cells were selected by CD138; 1q21 gain is 3 copies. FISH on the new marrow is not"
                + " there yet.",
            List.of(SUMMARY_1, PATHOLOGY_1, PATHOLOGY_2),
            true,
            STAGES,
            TESTS),
        List.of(
            dated(
                "20 Jan 2025",
                "20 Oct 2025",
                1,
                "VRd × 4; melphalan 200 and own stem cells (20 Jan 2025); lenalidomide from 5 May"
                    + " 2025",
                "26 Aug 2024",
                "27 Oct 2025",
                Response.VGPR,
                "2.8 → 19.0 g/L, 20 Oct 2025",
                SUMMARY_1),
            line(
                2,
                "DPd: daratumumab, pomalidomide, dexamethasone",
                "3 Nov 2025",
                "about 16 Mar 2026",
                Response.PR,
                "8.8 → 24 g/L, 9 Mar 2026",
                DISCHARGE_1),
            line(
                3,
                "KCd: carfilzomib, cyclophosphamide, dexamethasone",
                "23 Mar 2026",
                "22 Jun 2026",
                Response.MR,
                "19 → 27 g/L; a fall of 21 % where MR needs 25 %",
                SUMMARY_3),
            line(
                4,
                "XKd: selinexor added, cyclophosphamide stopped",
                "29 Jun 2026",
                "18 Aug 2026",
                Response.PD,
                "27 → 36 g/L, 18 Aug 2026",
                SUMMARY_3,
                DISCHARGE_1)),
        new LineCounts(
            5,
            3,
            4,
            "By the IMWG rules induction, transplant and lenalidomide were one plan, so they are"
                + " one line. Selinexor was added on 29 June 2026 outside the plan, and that begins"
                + " a new line."),
        new Status(DiseaseStatus.CLINICAL_RELAPSE, Tempo.FAST, ""),
        List.of(
            value(DISEASE_BURDEN, "M-protein", "37", "g/L", "", "printed 3.7 g/dL"),
            value(LDH, "", "412", "U/L", "< 225", ""),
            value(PERFORMANCE_STATUS, "", "1", "", "", "at discharge"),
            value(HAEMOGLOBIN, "", "8.4", "g/dL", "13.0–17.0", "red cells on 3 Sep")),
        exposure(),
        trend("Serum M-protein (electrophoresis)", "Haemoglobin", "Platelets"));
  }

  private static LetterTrend trend(String protein, String haemoglobin, String platelets) {
    return new LetterTrend(
        List.of(
            measured(protein, LocalDate.of(2026, 8, 18), "3.6 g/dL", "36 g/L"),
            measured(protein, BLOOD, "3.7 g/dL", "37 g/L"),
            measured(haemoglobin, BLOOD, "8.4 g/dL", "84 g/L"),
            new OnDay(
                platelets,
                BLOOD,
                List.of(new Figure("112 K", ""), new Figure("0.110 juta/uL", "110 × 10⁹/L")),
                List.of(DISCHARGE_1, DISCHARGE_2))),
        0);
  }

  private static OnDay measured(String name, LocalDate day, String printed, String converted) {
    return new OnDay(name, day, List.of(new Figure(printed, converted)), List.of(DISCHARGE_1));
  }

  private static Line line(
      int number,
      String regimen,
      String from,
      String to,
      Response response,
      String remark,
      Citation... citations) {
    return new Line(
        number, regimen, from, to, response, ReasonStopped.PROGRESSION, remark, List.of(citations));
  }

  private static Line dated(
      String transplanted,
      String progressed,
      int number,
      String regimen,
      String from,
      String to,
      Response response,
      String remark,
      Citation... citations) {
    return new Line(
        number,
        regimen,
        from,
        to,
        response,
        ReasonStopped.PROGRESSION,
        remark,
        List.of(citations),
        transplanted,
        progressed);
  }

  private static LetterExposure exposure() {
    return new LetterExposure(
        List.of(
            new OfClass(
                "IMiD",
                List.of(
                    new Had("lenalidomide", Confirmed.YES, null),
                    new Had("pomalidomide", Confirmed.UNCLEAR, Confirmed.YES))),
            new OfClass("PI", List.of(new Had("bortezomib", null, null))),
            new OfClass("", List.of(new Had("cyclophosphamide", Confirmed.NO, Confirmed.NO)))));
  }

  private static AppliedProtocol protocol() {
    return new AppliedProtocol(
        "CN-EQUECEL-RRMM",
        "0.1.0",
        "Equecabtagene autoleucel, relapsed or refractory multiple myeloma",
        true,
        "Mainland China, conditional approval of 30 June 2023: adults with relapsed or refractory"
            + " multiple myeloma who have progressed after at least 3 prior lines of therapy,"
            + " including at least one proteasome inhibitor and an immunomodulatory agent.",
        IndicationDocumented.DOCUMENTED_AS_MET,
        List.of(
            criterion(
                "Is the patient an adult (18 years or older) on the day of the opinion?",
                MET,
                "born 14 March 1984, 42 years",
                DISCHARGE_1),
            criterion(
                "Is the diagnosis of multiple myeloma documented by a pathology report?",
                MET,
                "45 % plasma cells in the marrow; lytic lesions, Hb 9.1 g/dL at diagnosis",
                PATHOLOGY_2,
                SUMMARY_1),
            criterion(
                "Have at least three lines of therapy been given (IMWG)?",
                MET,
                "four lines, see above",
                SUMMARY_1,
                DISCHARGE_1,
                SUMMARY_3),
            criterion(
                "Was a proteasome inhibitor among them?",
                MET,
                "bortezomib, carfilzomib",
                SUMMARY_1,
                SUMMARY_3)),
        List.of(
            criterion(
                "Can the disease be held while waiting?",
                NOT_MET,
                "progressing on line 4; bridging or radiotherapy to be discussed",
                SUMMARY_3),
            criterion(
                "Is LDH in the normal range?",
                NOT_MET,
                "412 U/L (limit 225), 8 Sep, 22 days",
                DISCHARGE_1),
            criterion("Is the performance status ECOG 0–1?", MET, "ECOG 1", DISCHARGE_1),
            criterion(
                "Is haemoglobin without transfusion sufficient?",
                UNKNOWN,
                "8.4 g/dL, 8 Sep; red cells on 3 Sep",
                DISCHARGE_1,
                DISCHARGE_2),
            criterion(
                "Are platelets without transfusion sufficient?",
                MET,
                "61 × 10⁹/L, 8 Sep; trials ask 50 or 75",
                DISCHARGE_1),
            criterion(
                "Is there no disease outside the bone?",
                NOT_MET,
                "rib mass 4.2 cm by phone report; liver lesion not clear",
                DISCHARGE_1),
            criterion(
                "Is there no high-risk genetics such as del(17p) or t(4;14)?",
                NOT_MET,
                "t(4;14) and 1q gain at diagnosis",
                PATHOLOGY_2),
            criterion("Is pregnancy excluded?", NOT_APPLICABLE, "male"),
            criterion("Is BCMA shown on the tumour?", UNKNOWN, ""),
            criterion("Is venous access for apheresis sufficient?", UNKNOWN, "")));
  }

  private static LetterOpinion opinion(@Nullable OpinionCategory category) {
    return new LetterOpinion(
        category,
        List.of(
            "Each condition of the approved indication is documented.",
            "No BCMA-directed treatment before.",
            "Walks unaided, cares for himself: ECOG 1.",
            "Three main drug classes no longer hold the disease, so fewer standard choices are"
                + " left."),
        List.of(
            "Active disease: LDH 1.8 times the limit, a rib mass, high-risk genetics at diagnosis."
                + " Benefit is less sure and side effects are more likely.",
            "Low blood counts, transfusions, a recent pneumonia.",
            "Hepatitis B can come back; the heart has not been checked.",
            "CAR-T itself: a strong immune reaction (CRS), confusion and other nerve effects, long"
                + " low counts, infections, second cancers, death."),
        List.of(
            "At home, now: radiotherapy to the rib, pain control, bone protection once the dentist"
                + " agrees, hepatitis B cover.",
            "A combination with bortezomib or other drugs not shown to have stopped working.",
            "A bispecific antibody, for example teclistamab or elranatamab.",
            "Supportive and palliative care, alone or beside any of these."),
        List.of("Active hepatitis B", "A weak heart", "An infection", "Fast worsening"),
        List.of(
            new TestFirst("HBV DNA", "Anti-HBc is reactive.", 30),
            new TestFirst("Echocardiogram", "Carfilzomib can weaken the heart.", 90),
            new TestFirst("Blood counts free of transfusion", "The marrow’s reserve.", null)),
        List.of(
            "Sure: the diagnosis and the progression.",
            "Less sure: disease outside the bone, heart, hepatitis B, true blood counts; page 2"
                + " could move the line count by one."),
        "",
        List.of(Department.HAEMATOLOGY, Department.CARDIOLOGY, Department.APHERESIS),
        "A visit one month after the infusion; afterwards with your doctor at home.",
        List.of(),
        new CostInformation(
            "price list of the maker, not confirmed by the centre",
            ISSUED,
            "CNY",
            "1 166 000",
            """
            Hospital stay, as listed: about 200 000 CNY.

            Not included: screening, collection, bridging, complications, travel, stay, \
            interpreter and follow-up.\
            """));
  }

  /** The same kind of letter in Chinese. */
  public static LetterContent fullLetterInChinese() {
    return new LetterContent(
        heading(Language.CHINESE, "陈示范", "林假设医生"),
        chineseFace(),
        new Sources(
            List.of(
                read(PATHOLOGY_REPORT, "病理 HC26-08-11873.pdf", REPORTED),
                read(TREATMENT_HISTORY, "血液科门诊，扫描件", PRINTED),
                read(DISCHARGE_SUMMARY, "Haem 7B 病房，两张照片", PRINTED)),
            List.of(
                new MissingItem(
                    "HBV DNA（9月2日送检）及抗病毒方案",
                    "抗-HBc 阳性。若 DNA 阳性，须先抗病毒，可能推迟。",
                    "当地医院",
                    NeededBefore.TREATMENT),
                new MissingItem("超声心动图（LVEF）", "已申请，未做。用过卡非佐米，需要检查；数值低则风险可能过高。", "当地医院")),
            Translation.MACHINE_CHECKED_BY_PERSON,
            List.of(
                new RecordExcluded(
                    RecordKind.LAB_REPORT, PRINTED, 2, ExclusionReason.NOT_READABLE))),
        chineseFindings(),
        List.of(chineseProtocol()),
        chineseOpinion(),
        new SignOff("本院开展 CAR-T，您来就诊医院会有收入。我领固定工资，不因本信或您的行程获得报酬。", signature("林假设医生")),
        null);
  }

  private static Face chineseFace() {
    return new Face(
        """
        经过四线治疗，您的骨髓瘤又在长。可以考虑和一个能见到您的团队讨论 CAR-T。\
        资料里有福可苏在中国获批用途所要求的各项内容。但这并不等于它适合您。

        还缺重要的检查。请先拿到：乙肝结果、心脏超声、PET-CT 书面报告。然后再安排出行。\
        """,
        List.of(
            new AnsweredQuestion(
                "我能在中国做 CAR-T（福可苏）吗？",
                """
                您可以提出申请。CAR-T 团队要见到您、重新做检查之后才决定。您来了，也可能做不了。\
                请同时问清：这段时间怎样控制骨髓瘤，用药，还是肋骨放疗。\
                """),
            new AnsweredQuestion(
                "总费用是多少？",
                """
                我给不出总数。这类产品的标价超过一百万元人民币。检查、住院、其他药物、旅费和食宿都另算。\
                请向治疗中心要一份书面报价。\
                """),
            new AnsweredQuestion(
                "肝上的那个点是不是癌？",
                """
                现有资料回答不了。检查结果是电话里说的，报告不在这里。\
                请问您的医生：要不要做肝脏扫描，或取一小块组织化验（活检）。\
                """),
            new AnsweredQuestion(
                "我必须多快来？",
                """
                资料里没有日期可依。但资料显示骨髓瘤正在活动。\
                请在本周去看您自己的医生：先做检查、先在家乡治疗，然后再谈出行。\
                """)),
        List.of(
            new NextStep("把这封信给 Rekaan 医生看。", "您", "本周"),
            new NextStep("拿到乙肝结果（9月2日送检），并定好保护肝脏的办法。", "您的医生", "CAR-T 之前"),
            new NextStep("做心脏超声，九月份没有做成。", "您的医生", "出行之前"),
            new NextStep("请寄给我们：PET-CT 报告和影像、基因检测（FISH）、治疗小结第2页。", "您", "拿到之后"),
            new NextStep("我看过之后再写信给您。", "", "5 个工作日内")),
        List.of("我的病对哪些药已经没有反应？", "我要不要吃抗乙肝的药？", "这段时间在这里能做什么？", "我坐飞机安全吗？"),
        List.of(new EmergencyNumber("MY", "999"), new EmergencyNumber("CN", "120")));
  }

  private static LetterFindings chineseFindings() {
    return new LetterFindings(
        new Diagnosis(
            Disease.MM,
            Confirmed.YES,
            "IgG κ 型",
            "分期只用于诊断时，复发时不重新计算。",
            "经 CD138 分选；1q21 扩增为3拷贝。新骨髓的 FISH 结果未到。",
            List.of(SUMMARY_1, PATHOLOGY_1, PATHOLOGY_2),
            true,
            STAGES,
            TESTS),
        List.of(
            dated(
                "2025年1月20日",
                "2025年10月20日",
                1,
                "VRd × 4；美法仑 200 + 自体移植（2025年1月20日）；2025年5月5日起来那度胺",
                "2024年8月26日",
                "2025年10月27日",
                Response.VGPR,
                "2.8 → 19.0 g/L，2025年10月20日",
                SUMMARY_1),
            line(
                2,
                "DPd：达雷妥尤单抗、泊马度胺、地塞米松",
                "2025年11月3日",
                "约2026年3月16日",
                Response.PR,
                "8.8 → 24 g/L，2026年3月9日",
                DISCHARGE_1)),
        new LineCounts(5, 3, 4, "按 IMWG 规则，诱导、移植和来那度胺属同一计划，算一线。2026年6月29日计划外加用塞利尼索，即开始新的一线。"),
        new Status(DiseaseStatus.CLINICAL_RELAPSE, Tempo.FAST, ""),
        List.of(
            value(DISEASE_BURDEN, "M 蛋白", "37", "g/L", "", "原文 3.7 g/dL"),
            value(LDH, "", "412", "U/L", "< 225", ""),
            value(PERFORMANCE_STATUS, "", "1", "", "", "出院时"),
            value(HAEMOGLOBIN, "", "8.4", "g/dL", "13.0–17.0", "9月3日输红细胞")),
        exposure(),
        trend("M蛋白", "血红蛋白", "血小板"));
  }

  private static AppliedProtocol chineseProtocol() {
    return new AppliedProtocol(
        "CN-EQUECEL-RRMM",
        "0.1.0",
        "伊基奥仑赛，复发或难治性多发性骨髓瘤",
        true,
        "中国大陆，2023年6月30日附条件批准：既往接受过至少3线治疗（至少含一种蛋白酶体抑制剂和一种免疫调节剂）后进展的成人复发或难治性多发性骨髓瘤。",
        IndicationDocumented.DOCUMENTED_AS_MET,
        List.of(
            criterion("成年(≥18岁)", MET, "1984年3月14日生，42岁", DISCHARGE_1),
            criterion("多发性骨髓瘤有据可查", MET, "骨髓浆细胞 45 %；诊断时溶骨病变、Hb 9.1 g/dL", PATHOLOGY_2),
            criterion("至少三线（IMWG）", MET, "四线，见上", SUMMARY_1, DISCHARGE_1, SUMMARY_3)),
        List.of(
            criterion("等待期间病情可控？", NOT_MET, "四线中进展；须讨论桥接或放疗", SUMMARY_3),
            criterion("LDH 正常？", NOT_MET, "412 U/L（上限 225），9月8日，22天", DISCHARGE_1),
            criterion("血红蛋白（7天内未输血）？", UNKNOWN, "8.4 g/dL，9月8日；9月3日输红细胞", DISCHARGE_2),
            criterion("血小板（7天内未输注）？", MET, "61 × 10⁹/L，9月8日；试验要求 50 或 75", DISCHARGE_1),
            criterion("排除妊娠？", NOT_APPLICABLE, "男性"),
            criterion("肿瘤 BCMA 表达？", UNKNOWN, "")));
  }

  private static LetterOpinion chineseOpinion() {
    return new LetterOpinion(
        OpinionCategory.CAR_T_ASSESSMENT_REASONABLE_TO_DISCUSS,
        List.of("获批适应症的各项条件均有记录。", "以前没有用过 BCMA 靶向治疗。", "能自己走路、自理：ECOG 1。"),
        List.of(
            "病情活动：LDH 为上限的 1.8 倍，有肋骨肿块，诊断时高危遗传学。获益较不确定，副作用较多。",
            "血象低、靠输血，最近得过肺炎。",
            "CAR-T 本身：强烈免疫反应（CRS）、意识混乱等神经反应、长期血象低、感染、第二肿瘤、死亡。"),
        List.of("现在，在当地：肋骨放疗、止痛、牙科同意后恢复护骨治疗、乙肝预防。", "支持与缓和治疗，可单独进行，也可与以上并行。"),
        List.of("活动性乙肝", "心功能差", "感染", "病情快速恶化"),
        List.of(new TestFirst("HBV DNA", "抗-HBc 阳性。", 30)),
        List.of("较有把握：诊断和进展。", "把握较小：骨外病变、心脏、乙肝、真实血象。"),
        "",
        List.of(Department.HAEMATOLOGY, Department.CARDIOLOGY),
        "输注后一个月在本院复查，其后由当地医生随访。",
        List.of(),
        new CostInformation("厂家价目表，未经中心确认", ISSUED, "元", "1 166 000", "不包括：筛查、采集、旅费。"));
  }

  /** A signed letter whose answer is to go on as now; no approved indication stands in it. */
  public static LetterContent continueLetter() {
    return new LetterContent(
        heading(Language.ENGLISH, "LIM Khayalan", "Dr LIN Jiashe"),
        new Face(
            "Your myeloma is quiet. Four blood tests in nine months show no change, and you have no"
                + " new symptoms. I see nothing in the records that asks for CAR-T now.",
            List.of(
                new AnsweredQuestion(
                    "Should I have CAR-T before it comes back?",
                    """
                    The records do not point to it. In China the approved products are for myeloma \
                    that has grown after at least three lines. You have had one, and it is \
                    holding. CAR-T has real risks; today they come without a clear gain.\
                    """),
                new AnsweredQuestion(
                    "Am I missing my chance?",
                    """
                    No. Your records stay with us. If the myeloma moves, you can come back with \
                    new results, and we start from where we are today.\
                    """)),
            List.of(
                new NextStep("Go on as now, with the doses your doctor set.", "You", ""),
                new NextStep("Blood test every three months.", "Your doctor", "next in December"),
                new NextStep("Bone imaging: none of this year was sent.", "Your doctor", "")),
            List.of(),
            List.of(new EmergencyNumber("MY", "999"))),
        new Sources(
            List.of(new RecordRead(RecordKind.LAB_REPORT, "", LocalDate.of(2026, 9, 3), 4, true)),
            List.of()),
        new LetterFindings(
            new Diagnosis(Disease.MM, Confirmed.YES, "", "", "", List.of()),
            List.of(),
            new LineCounts(null, null, 1, ""),
            new Status(DiseaseStatus.PLATEAU_STABLE, Tempo.STABLE, ""),
            List.of(
                value(DISEASE_BURDEN, "M-protein", "3.1", "g/L", "", "as in December"),
                value(PERFORMANCE_STATUS, "", "0", "", "", ""))),
        List.of(
            new AppliedProtocol(
                "GEN-MM-STABLE",
                "0.1.0",
                "Stable myeloma: continue and review",
                true,
                "",
                null,
                List.of(),
                List.of(criterion("Is the disease stable on treatment?", MET, "four tests")))),
        new LetterOpinion(
                OpinionCategory.CONTINUE_CURRENT_CARE_AND_REVIEW,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    "M-protein clearly up on two tests",
                    "New bone pain; blood, kidney or calcium trouble",
                    "Side effects that you cannot live with"),
                List.of(),
                List.of("New bone damage that was not looked for could change this opinion."),
                "",
                List.of(),
                "")
            .listing(CostInformation.NONE)
            .hearing(
                List.of(
                    new ColleagueHeard(
                        Kind.INDEPENDENT,
                        Agreement.DIFFERS,
                        "She would look for bone damage first; with that I can agree."))),
        new SignOff(
            "This hospital gives CAR-T and earns money from it; I am paid a salary and nothing for"
                + " this letter.",
            signature("Dr LIN Jiashe")),
        null);
  }

  /** The full letter of somebody who cannot wait for it. */
  public static LetterContent urgentLetter() {
    return urgent(
        fullLetter(),
        new LetterUrgentFinding(
            "Haemoglobin 6.1 g/dL with black stools",
            "please go to the nearest emergency department today",
            "Dr Rekaan, by phone",
            LocalDateTime.of(2026, 9, 30, 9, 30),
            List.of(DISCHARGE_2)));
  }

  /** The same in Chinese. */
  public static LetterContent urgentLetterInChinese() {
    return urgent(
        fullLetterInChinese(),
        new LetterUrgentFinding(
            "血红蛋白 61 g/L，黑便", "请今天就去最近的急诊", "Rekaan 医生（电话）", null, List.of(DISCHARGE_2)));
  }

  private static LetterContent urgent(LetterContent letter, LetterUrgentFinding finding) {
    LetterFindings found = letter.findings();
    return new LetterContent(
        letter.heading(),
        letter.face(),
        letter.sources(),
        new LetterFindings(
            found.diagnosis(),
            found.lines(),
            found.lineCounts(),
            new Status(found.status().disease(), found.status().tempo(), "", List.of(finding)),
            found.keyValues()),
        letter.protocols(),
        letter.opinion(),
        letter.signOff(),
        null);
  }

  /** A draft in which nothing is written yet. */
  public static LetterContent emptyDraft(Language language) {
    return new LetterContent(
        heading(language, "Nguyễn Thị Ánh", "Dr O’Brien"),
        new Face("", List.of(), List.of(), List.of(), List.of()),
        new Sources(List.of(), List.of()),
        new LetterFindings(
            new Diagnosis(null, null, "", "", "", List.of()),
            List.of(),
            new LineCounts(null, null, null, ""),
            new Status(null, null, ""),
            List.of()),
        List.of(),
        new LetterOpinion(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(),
            ""),
        new SignOff("", null),
        null);
  }

  /** The full letter with another first page. */
  public static LetterContent fullLetterWith(Face face) {
    return letter("TAN Adrian Fiktif", face, opinion(null), signature("Dr LIN Jiashe"));
  }

  /** The full letter with another category of opinion. */
  public static LetterContent fullLetterOf(OpinionCategory category) {
    return letter("TAN Adrian Fiktif", face(), opinion(category), signature("Dr LIN Jiashe"));
  }

  /** The full letter to a patient of another name. */
  public static LetterContent fullLetterTo(String patient) {
    return letter(patient, face(), opinion(null), signature("Dr LIN Jiashe"));
  }

  /** The full letter before its signature. */
  public static LetterContent fullPreview() {
    return letter("TAN Adrian Fiktif", face(), opinion(null), null);
  }

  /** The preview with a sentence and statements that rest on two pages of one record. */
  public static LetterContent previewCiting(UUID record) {
    return previewCiting(
        Stream.of(2, 4)
            .map(page -> new Citation(DISCHARGE_SUMMARY, PRINTED, page, 0, record + ":" + page))
            .toList());
  }

  static LetterContent previewCiting(List<Citation> cited) {
    return previewCiting(cited, new PlaceWords(LetterWords.in(Language.ENGLISH)).of(cited));
  }

  /** As it was kept, with what its sentences are said to name. */
  static LetterContent previewCiting(List<Citation> cited, List<CitedPlace> placed) {
    LetterContent preview = fullPreview();
    LetterWords words = LetterWords.in(Language.ENGLISH);
    LetterFindings found = preview.findings();
    Diagnosis diagnosis = found.diagnosis();
    return new LetterContent(
        preview.heading(),
        new Face(
            "Relapsed " + words.places(cited) + ".", List.of(), List.of(), List.of(), List.of()),
        preview.sources(),
        new LetterFindings(
            new Diagnosis(
                diagnosis.disease(),
                diagnosis.confirmedByRecords(),
                diagnosis.subtype(),
                diagnosis.stageAtDiagnosis(),
                diagnosis.genetics(),
                cited),
            List.of(new Line(1, "VRd", "2024", "2025", null, null, "", cited)),
            found.lineCounts(),
            found.status(),
            found.keyValues()),
        preview.protocols(),
        preview.opinion(),
        preview.signOff(),
        null,
        placed);
  }

  /** One of whose accepted values none is of a certain day. */
  public static LetterContent letterOfNoCertainDays() {
    LetterContent letter = fullLetter();
    LetterFindings found = letter.findings();
    return new LetterContent(
        letter.heading(),
        letter.face(),
        letter.sources(),
        new LetterFindings(
            found.diagnosis(),
            found.lines(),
            found.lineCounts(),
            found.status(),
            found.keyValues(),
            found.exposure(),
            new LetterTrend(List.of(), 5)),
        letter.protocols(),
        letter.opinion(),
        letter.signOff(),
        letter.addition(),
        letter.placed());
  }

  /** Two answers to what the patient asked about the letter, and something more. */
  public static LetterContent addendum() {
    return addition(
        Language.ENGLISH,
        "TAN Adrian Fiktif",
        List.of(
            new Reply(
                "May I fly home between the two visits?",
                "Yes, once the platelets are above 50 × 10⁹/L without transfusion. Carry the letter"
                    + " and a list of your medicines.",
                List.of(new Citation(RecordKind.LAB_REPORT, LocalDate.of(2026, 9, 9), 2))),
            new Reply(
                "Does my brother’s hepatitis B matter?",
                "Only if he is to be a donor.",
                List.of())),
        "Ask for the echocardiogram first: without it nobody can plan.",
        signature("Dr LIN Jiashe"));
  }

  /** What a reviewer adds in Chinese, not signed yet. */
  public static LetterContent addendumInChinese() {
    return addition(
        Language.CHINESE,
        "陈安德（虚构）",
        List.of(new Reply("两次就诊之间可以坐飞机回家吗？", "可以，血小板不输注仍高于 50 × 10⁹/L 时。", List.of())),
        "",
        null);
  }

  private static LetterContent addition(
      Language language,
      String patient,
      List<Reply> replies,
      String text,
      @Nullable Signature signature) {
    return LetterContent.adding(
        heading(language, patient, "Dr LIN Jiashe"),
        new Addition(1, 2, LocalDate.of(2026, 9, 30), "Dr LIN Jiashe", replies, text, List.of()),
        new Face("", List.of(), List.of(), List.of(), face().emergencyNumbers()),
        new SignOff("", signature));
  }

  private static LetterContent letter(
      String patient, Face face, LetterOpinion opinion, @Nullable Signature signature) {
    return new LetterContent(
        heading(Language.ENGLISH, patient, "Dr LIN Jiashe"),
        face,
        sources(),
        findings(),
        List.of(protocol()),
        opinion,
        new SignOff("I am paid a salary.", signature),
        null);
  }

  private static Heading heading(Language language, String patient, String physician) {
    boolean chinese = language == Language.CHINESE;
    return new Heading(
        chinese
            ? new Hospital(
                "示范大学医院（虚构）",
                "国际第二诊疗意见办公室",
                List.of("中国上海示范路1号", "second-opinion@hospital.example", "+86 21 5550 0100"))
            : new Hospital(
                "Shifan University Hospital (fictitious)",
                "International Second Opinion Office",
                List.of(
                    "1 Demonstration Road, Shanghai, China",
                    "second-opinion@hospital.example",
                    "+86 21 5550 0100")),
        language,
        "SO-2026-00417",
        1,
        new Addressee(patient, LocalDate.of(1984, 3, 14)),
        chinese
            ? new Physician(physician, "血液科主任医师", "000000", "示范大学医院，上海")
            : new Physician(
                physician,
                "Chief physician, haematology",
                "000000",
                "Shifan University Hospital, Shanghai"),
        LocalDate.of(2026, 9, 28),
        ISSUED);
  }

  private static KeyValue value(
      KeyAnalyte analyte, String name, String value, String unit, String range, String remark) {
    return new KeyValue(analyte, name, value, unit, range, BLOOD, remark, List.of(DISCHARGE_1));
  }

  private static AnsweredCriterion criterion(
      String question, Answer answer, String comment, Citation... citations) {
    return new AnsweredCriterion(question, answer, comment, List.of(citations));
  }

  private static Signature signature(String name) {
    return new Signature(name, ZonedDateTime.parse("2026-09-30T16:42+08:00[Asia/Shanghai]"));
  }
}
