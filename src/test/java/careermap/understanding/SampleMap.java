package careermap.understanding;

import careermap.file.VocabularyFile;
import careermap.map.CareerMap;
import careermap.map.Level;
import careermap.map.Phrase;
import careermap.map.Qualification;
import careermap.map.Role;
import careermap.map.RoleCode;
import careermap.map.Track;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map of the sixteen roles and some qualifications, as the vocabulary expects them. */
final class SampleMap {
  private static final Vocabulary VOCABULARY = VocabularyFile.bundled();

  private SampleMap() {}

  static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  static Words words() {
    return new Words(VOCABULARY, map());
  }

  static CareerMap map() {
    return of(roles());
  }

  static CareerMap of(List<Role> roles) {
    return new CareerMap(
        new Phrase("見本", "Sample"),
        false,
        roles,
        List.of(),
        List.of(),
        qualifications(),
        List.of(),
        List.of());
  }

  private static List<Role> roles() {
    return List.of(
        role("OPERATOR", "オペレーター", "Operator"),
        role("SENIOR_OPERATOR", "シニアオペレーター", "Senior operator"),
        role("LEADER", "リーダー(LD)", "Leader (LD)"),
        role("SV", "スーパーバイザー(SV)", "Supervisor (SV)"),
        role("MANAGER", "マネージャー", "Manager"),
        role("CENTER_HEAD", "センター長", "Centre head"),
        role("DEPARTMENT_HEAD", "部長", "Department head"),
        role("OJT_SUPPORTER", "OJTサポーター", "OJT supporter"),
        role("QA", "QA(品質保証)", "QA (quality assurance)"),
        role("TRAINER", "トレーナー", "Trainer"),
        role("KNOWLEDGE_MANAGER", "ナレッジマネージャー", "Knowledge manager"),
        role("CX_SPECIALIST", "CXスペシャリスト", "CX specialist"),
        role("CUSTOMER_SUCCESS", "カスタマーサクセス", "Customer success"),
        role("SALES", "営業・販売", "Sales"),
        role("CONSULTANT", "コンサルタント", "Consultant"),
        role("PLANNING_MARKETING", "企画・マーケティング", "Planning and marketing"));
  }

  static Role role(String code, String ja, String en) {
    Phrase name = new Phrase(ja, en);
    return new Role(
        new RoleCode(code),
        name,
        new Level(1),
        Track.TRUNK,
        name,
        Map.of(),
        List.of(),
        null,
        List.of());
  }

  private static List<Qualification> qualifications() {
    return List.of(
        qualification("MOSHI_3", "もしもし検定3級", "Moshi-moshi exam, grade 3"),
        qualification("CC_SV", "コンタクトセンター検定 SV資格", "Contact Centre exam, SV"),
        qualification("IT_PASSPORT", "ITパスポート", "IT Passport"));
  }

  private static Qualification qualification(String code, String ja, String en) {
    Phrase name = new Phrase(ja, en);
    return new Qualification(code, name, name, List.of(), Set.of(), null);
  }
}
