package org.isnad.dates.token;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;

/** What names of the calendar stand for: months of all namings, weekdays, seasons, ordinals, decades. */
public final class Names {
    private static final Map<Integer, Integer> MONTHS = values("""
        يناير جانفي january jan
        شباط فبراير فيفري february feb
        آذار اذار مارس march mar
        نيسان ابريل افريل april apr
        ايار مايو ماي may
        حزيران يونيو يونيه جوان june jun
        تموز يوليو يوليه يوليوز جويلية july jul
        آب اغسطس غشت اوت august aug
        ايلول سبتمبر شتنبر september sept sep
        اكتوبر october oct
        نوفمبر نونبر november nov
        ديسمبر دجنبر december dec\
        """);

    /** Rabi and Jumada stand between Safar and Rajab with two months each, Dhu before the last two. */
    private static final Map<Integer, Integer> HIJRI_MONTHS = values("""
        محرم
        صفر
        -
        -
        -
        -
        رجب
        شعبان
        رمضان
        شوال\
        """);

    private static final Map<Integer, Integer> WEEKDAYS = values("""
        اثنين monday mon
        ثلاثاء ثلاثا tuesday tue tues
        اربعاء اربعا wednesday wed
        خميس thursday thu thur thurs
        جمعة جمعه friday fri
        سبت saturday sat
        احد sunday sun\
        """);

    /** From 21 on. */
    private static final Map<Integer, Integer> SEASONS = values("""
        ربيع spring
        صيف summer
        خريف autumn fall
        شتاء winter\
        """);

    private static final Map<Integer, Integer> ORDINALS = values("""
        اول اولي حادي حادية واحدة first
        ثاني ثانية ثان second
        ثالث ثالثة third
        رابع رابعة fourth
        خامس خامسة
        سادس سادسة
        سابع سابعة
        ثامن ثامنة
        تاسع تاسعة
        عاشر عاشرة\
        """);

    private static final Map<Integer, Integer> TENS = values("""
        عشر عشرة عاشر
        عشرين عشرون عشرينيات عشرينات
        ثلاثين ثلاثون ثلاثينيات ثلاثينات
        اربعين اربعون اربعينيات اربعينات
        خمسين خمسينيات خمسينات
        ستين ستينيات ستينات
        سبعين سبعينيات سبعينات
        ثمانين ثمانينيات ثمانينات
        تسعين تسعينيات تسعينات\
        """);

    private Names() {}

    /** Words by line: the value of each is the number of its line, from 1. */
    private static Map<Integer, Integer> values(String lines) {
        Map<Integer, Integer> values = new HashMap<>();
        int line = 0;
        for (String words : lines.strip().split("\n", -1)) {
            line++;
            for (String word : words.strip().split("\\s+", -1)) {
                int number = Lexicon.number(word);
                if (number >= 0) {
                    values.put(number, line);
                }
            }
        }
        return Map.copyOf(values);
    }

    /** The month of a word of {@link WordClass#MONTH} or {@link WordClass#DOUBTFUL_MONTH}. */
    public static int month(int word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** The month of a word of {@link WordClass#HIJRI_MONTH}. */
    public static int hijriMonth(int word) {
        return HIJRI_MONTHS.getOrDefault(word, 0);
    }

    public static DayOfWeek weekday(int word) {
        return DayOfWeek.of(WEEKDAYS.getOrDefault(word, 1));
    }

    /** 21 for spring to 24 for winter. */
    public static int season(int word) {
        return 20 + SEASONS.getOrDefault(word, 1);
    }

    /** 1 to 10 for «الأول» to «العاشر», 20 for «العشرين»; 0 for none. */
    public static int ordinal(int word) {
        int unit = ORDINALS.getOrDefault(word, 0);
        return unit > 0 ? unit : tens(word);
    }

    /** 10 for «عشر», 20 for «عشرين» and «عشرينيات»; 0 for none. */
    public static int tens(int word) {
        return TENS.getOrDefault(word, 0) * 10;
    }
}
