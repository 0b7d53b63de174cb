package org.weft.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** ISO 3166-1 codes of countries, by code or by name: in the languages that our users' files come in, and as registries say it. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH,
            Locale.of("es"), Locale.ITALIAN, Locale.of("pt"), Locale.of("nl"), Locale.of("pl"));
    /** There are two of each; a guess would put people on the wrong side of a border. */
    private static final List<String> AMBIGUOUS = List.of("congo", "korea");
    private static final Map<String, String> BY_NAME = byName();

    private Countries() {
    }

    /** The code; null where it is no country's code or name. */
    public static @Nullable String code(String text) {
        String plain = text.strip();
        String upper = plain.toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? upper : BY_NAME.get(Texts.folded(plain));
    }

    /** The code; the text itself, stripped, where it is no country's code or name. */
    public static String codeOrName(String text) {
        String code = code(text);
        return code == null ? text.strip() : code;
    }

    /** Their names in English. */
    public static List<String> names() {
        return CODES.stream().map(code -> Locale.of("", code).getDisplayCountry(Locale.UK)).sorted().toList();
    }

    private static Map<String, String> byName() {
        var names = new HashMap<String, String>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            LANGUAGES.forEach(language -> names.put(Texts.folded(country.getDisplayCountry(language)), code));
            names.put(Texts.folded(country.getISO3Country()), code);
        }
        Arrays.stream(
                """
                        UK=GB|EL=GR|USA=US|U.S.=US|U.S.A.=US|United States of America=US|America=US|Great Britain=GB|Britain=GB
                        England=GB|Scotland=GB|Wales=GB|Northern Ireland=GB|Republic of Korea=KR|Korea, Republic of=KR
                        Korea (South)=KR|Korea, South=KR|Korea (Republic of)=KR|Democratic People's Republic of Korea=KP
                        Korea (North)=KP|Viet Nam=VN|Turkey=TR|Turkiye=TR|Russian Federation=RU|UAE=AE|Emirates=AE
                        Czech Republic=CZ|Ivory Coast=CI|Hong Kong=HK|Hong Kong SAR=HK|Macao=MO|Macau=MO|Burma=MM|Holland=NL|The Netherlands=NL
                        Swaziland=SZ|Macedonia=MK|Iran, Islamic Republic of=IR|Iran (Islamic Republic of)=IR|Syrian Arab Republic=SY
                        Moldova, Republic of=MD|Tanzania, United Republic of=TZ|United Republic of Tanzania=TZ
                        Venezuela, Bolivarian Republic of=VE|Bolivia, Plurinational State of=BO|Brunei Darussalam=BN
                        Lao People's Democratic Republic=LA|Taiwan, Province of China=TW|Palestine=PS|State of Palestine=PS
                        Hong Kong (Special Administrative Region of China)=HK|Macao (Special Administrative Region of China)=MO
                        People's Republic of China=CN|PRC=CN|Mainland China=CN|Congo, Democratic Republic of the=CD|Cape Verde=CV
                        Congo (Democratic Republic)=CD
                        Democratic Republic of the Congo=CD|Republic of Ireland=IE|Kingdom of Saudi Arabia=SA|KSA=SA|Vatican=VA
                        """
                        .split("[|\\n]", -1))
                .filter(pair -> pair.contains("="))
                .forEach(pair -> names.put(Texts.folded(pair.split("=", -1)[0]), pair.split("=", -1)[1].strip()));
        AMBIGUOUS.forEach(names::remove);
        return Map.copyOf(names);
    }
}
