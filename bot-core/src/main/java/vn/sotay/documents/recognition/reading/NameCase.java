package vn.sotay.documents.recognition.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.sotay.language.PlainLetters;

/// Names printed in capitals, as they are written in a sentence: "ĐẢNG ỦY XÃ MỸ LÂM" is "Đảng ủy xã Mỹ Lâm".
final class NameCase {
    /// Only which letters are large is taken from here. Other words are names and begin large.
    private static final List<String> PHRASES = Arrays.stream("""
            Dang bo | Dang uy | Dang doan | Ban Can su dang | Chi bo | Chi uy | Tinh uy | Thanh uy | Huyen uy | Quan uy
            Thi uy | Ban Thuong vu | Ban Chap hanh | Ban Bi thu | Bo Chinh tri | Ban To chuc | Ban Xay dung Dang
            Ban Tuyen giao va Dan van | Ban Tuyen giao | Ban Dan van | Ban Noi chinh | Ban Kinh te | Van phong
            Uy ban Kiem tra | Uy ban nhan dan | Hoi dong nhan dan | Uy ban Mat tran To quoc | Mat tran To quoc | Trung uong
            Truong Chinh tri | Quoc hoi | Uy ban Thuong vu Quoc hoi | Chinh phu | Thu tuong | Chu tich | Pho Chu tich
            Bi thu | Pho Bi thu | Pho Bi thu Thuong truc | Thuong truc | Truong ban | Pho Truong ban | Chanh Van phong
            Pho Chanh Van phong | Chu nhiem | Pho Chu nhiem | Giam doc | Pho Giam doc | Bo truong | Thu truong
            Tong Bi thu | Uy vien | Hieu truong | Pho Hieu truong | Cuc truong | Vu truong | Noi vu | Tai chinh | Tu phap
            Y te | Cong Thuong | Xay dung | Giao duc va Dao tao | Khoa hoc va Cong nghe | Nong nghiep va Moi truong
            Van hoa | The thao va Du lich | Dan toc va Ton giao | Cong an | Quan su | Quoc phong | Ngoai giao | Benh vien
            So | Bo | Cuc | Chi cuc | Truong | Trung tam | Cong ty | Doan Thanh nien | Cong san | Viet Nam | Thu ky | Chu tri
            Hoi Lien hiep Phu nu | Hoi Nong dan | Hoi Cuu chien binh | tinh | thanh pho | xa | phuong | dac khu | huyen
            quan | thi xa | thi tran | thon | ban | ap | khoi | khoi pho | khu | khu pho | to dan pho | to | lang | so | cac
            co quan | don vi | va | cua | lam thoi | hanh chinh | nhiem ky | khoa | lan thu | thuong tru | pho thong
            Trung hoc | co so | Tieu hoc | Mam non | da khoa | khu vuc""".split("[|\\n]", -1))
            .map(String::strip)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private NameCase() {}

    static String inASentence(String name) {
        if (!PrintedText.isCapitals(name)) return name;
        char[] letters = name.toLowerCase(Locale.ROOT).toCharArray();
        String plain = PlainLetters.of(name);
        if (plain.length() != letters.length) return name;
        int at = 0;
        while (at < letters.length) {
            boolean wordBegins = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
            at += wordBegins ? cased(letters, plain, at) : 1;
        }
        letters[0] = Character.toUpperCase(letters[0]);
        return new String(letters);
    }

    /// Writes the word or phrase that begins here; how long it is.
    private static int cased(char[] letters, String plain, int at) {
        for (String phrase : PHRASES) {
            if (!isAt(phrase, plain, at)) continue;
            for (int i = 0; i < phrase.length(); i++)
                if (Character.isUpperCase(phrase.charAt(i))) letters[at + i] = Character.toUpperCase(letters[at + i]);
            return phrase.length();
        }
        letters[at] = Character.toUpperCase(letters[at]);
        return 1;
    }

    private static boolean isAt(String phrase, String plain, int at) {
        int end = at + phrase.length();
        return plain.regionMatches(true, at, phrase, 0, phrase.length())
                && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)));
    }
}
