"""The load-bearing words of Turkish, whose endings tell what other languages say in words."""

from functools import partial

from generator.languages.load import Load
from generator.languages.load_bearing import LoadBearing
from generator.languages.notions import notions

CLASSES = {
    Load.NEGATION: """değil*; yok; yoktu*; yoktur; asla; hiç?; hiçbir zaman; *mıyor; *miyor; *muyor
            *müyor; *mıyorlar; *miyorlar; *mıyoruz; *miyoruz; *madı; *medi; *madılar; *mediler
            *madık; *medik; *mayacak; *meyecek; *mayacağını; *meyeceğini; *mamış; *memiş; *maz
            *mez; *mazlar; *mezler; *madan?; *meden?; *mayan; *meyen; *madığını; *mediğini; *madığı
            *mediği; *mamak?; *memek?; *mama?; *meme?; *masın?; *mesin?; hayır?; ne … ne""",
    Load.NONE: "hiç kimse; hiçbir; hiçbiri; hiçbir şey; hiç kimsenin",
    Load.NOT_ALL: "her … değil; hepsi değil; tümü değil",
    Load.NOT_YET: "henüz?; hâlâ … yok; hala … yok; daha?",
    Load.ALREADY: "çoktan; zaten?; artık?; şimdi?",
    Load.DENY: """yalanla*; inkâr*; inkar*; reddet*; reddetti; asılsız; doğru değil; gerçek dışı
            çürüt*; söylenti*?""",
    Load.REFUSE: "reddet*; reddedil*; geri çevir*; istem*; kabul etme*",
    Load.EXCLUDE: "dışla*; söz konusu değil; ihtimal dışı; hariç tut*",
    Load.LACK: """*sız; *siz; *suz; *süz; eksik*; yoksun*; hariç; dışında?; yerine; olmadan
            yetersiz*; ücretsiz?; kaçın*; muaf*; bekle*?; bekli*?""",
    Load.FAIL: """başarısız*; imkânsız; imkansız; *amadı; *emedi; *amıyor; *emiyor; *amaz; *emez
            *amayan; *emeyen; boşuna; mümkün değil; *amayacak; *emeyecek; az kalsın""",
    Load.DISAGREE: """karşı?; karşı çık*; eleştir*; itiraz*; protesto*?; şikâyet*; şikayet*; kınad*
            kuşku*; şüphe*; karşıt*; katılmı*; yakın*?; kınama*; tepki göster*; üzüntü*?
            pişman*?""",
    Load.AGREE: """onayla*; onay; kabul et*; kabul edil*; destekle*; destek*; katıl*?; memnun*?
            uygun buldu*; onaylan*""",
    Load.POSSIBILITY: """*abilir; *ebilir; *abilirler; *ebilirler; *abilecek; *ebilecek; *abiliriz
            *ebiliriz; *abilirim; *ebilirim; *abilirdi; *ebilirdi; *abileceği; *ebileceği
            belki; olası*; muhtemel*; mümkün*; ihtimal*; olabilir*; risk*?; tehlike*?
            *abileceğini; *ebileceğini""",
    Load.HEDGE: """iddia*; söylenti*; sözde; görünüyor; gibi?; tahmin*; muhtemelen; sanıl*
            sanıyor*; düşünül*; öne sür*; *mış?; *miş?; *muş?; *müş?; yaklaşık?; göre?; şüphel*
            zannet*; *dığı tahmin; herhalde; galiba; inan*?; bekleni*?; ön?; ilk belirleme*""",
    Load.CERTAIN: "kesin*; elbette; mutlaka; şüphesiz; kuşkusuz; kesinlikle; garanti*; muhakkak",
    Load.CONFIRM: "doğrula*; teyit*; kanıtla*; ispat*; itiraf*; kabul etti?; onayla*?",
    Load.PLAN: """*acak; *ecek; *acaklar; *ecekler; *acağız; *eceğiz; *acağını; *eceğini; *acağı
            *eceği; plan*; planlan*; hedef*; niyet*; amaç*?; bekleni*; öngör*; düşünü*?; hazırlan*
            gelecek?; yakında; tasarla*; *acağım; *eceğim; söz ver*?; taslak?; karar*?; önümüzdeki
            kadar?; *mesi bekleniyor; başla*?; planlanandan?; beklenenden?; planlandığı gibi?""",
    Load.WANT: """istiyor*; istedi*; istiyoruz; isteğ*; iste*; umuyor*; umut*; arzu*; diliyor*
            *mak istiyor; *mek istiyor; çalışıyor?""",
    Load.MUST: """gerek*; gerekiyor; zorunda*; zorunlu*; *malı; *meli; *malıdır; *melidir; şart
            lazım; mecbur*; *malıyız; *meliyiz; ihtiyaç*""",
    Load.CAUSE: "çünkü; nedeniyle; yüzünden; sebebiyle; sayesinde",
    Load.CONDITION: """eğer; şart*; *sa?; *se?; *ırsa; *irse; *ursa; *ürse; *arsa; *erse; takdirde
            koşul*; halinde; aksi; bağlı?; *mazsa; *mezse""",
    Load.LIMIT: "hariç; sürece; dışında?",
    Load.ALL: """tüm*; bütün*; her; hepsi; herkes; herkesin; tamam*; her zaman; daima; her yer*
            her iki?; oybirliği*; tamamen; toplam?; topyekûn; neredeyse tüm*?; hemen hemen tüm*?
            neredeyse bütün?; hemen her?""",
    Load.MOST: """çoğu; çoğunluk*; çoğunlu*; büyük bölümü; büyük kısmı; genellikle; özellikle
            başlıca; yarısından fazla?; ağırlıklı; çoğunlukla; en çok?; neredeyse tüm*
            hemen hemen tüm*; neredeyse bütün; hemen her""",
    Load.MANY: "çok?; birçok; pek çok; çok sayıda; onlarca?; yüzlerce?; binlerce?; sık sık; epey",
    Load.SOME: """bazı*; kimi; birkaç; bir kısmı; kısmen; bir bölümü; biri?; birisi?; kısmi
            bir grup; zaman zaman; çeşitli?; belirli?; bir miktar""",
    Load.FEW: """az?; az sayıda; nadir*; azınlık*; çok az; birkaç?; çok değil?; pek az""",
    Load.ONLY: """sadece; yalnız*; yalnızca; ancak?; tek?; bir tek; salt; münhasır*; bile?
            tek başına""",
    Load.LAST: "son?; sonuncu; nihai; en son; sonunda; son kez",
    Load.FIRST: "ilk; birinci*; ilk kez; ilk defa; önce?; başlangıçta; öncelikle",
    Load.HIGHEST: """en büyük; en yüksek; en çok; en fazla; en uzun; en ağır; rekor*; en önemli
            en pahalı; azami; en güçlü; en hızlı; en kalabalık; en?""",
    Load.LOWEST: "en küçük; en düşük; en az; en kısa; en hafif; asgari; en ucuz; en zayıf",
    Load.RUNNER_UP: "ikinci*?; en büyük ikinci; ikinci en; üçüncü*?; en … biri; en … birisi",
    Load.BEST: "en iyi*; daha iyi; iyi?; iyileş*",
    Load.WORST: "en kötü*; daha kötü; kötü*; kötüleş*",
    Load.BEFORE: """önce; öncesi*; önceki; önceden; daha önce; evvel; *madan önce; *meden önce
            erken?; geçen?; eski?; kadar?; artık?; bile?; henüz?""",
    Load.AFTER: """sonra; sonrası*; sonraki; ardından; daha sonra; *dıktan sonra; *dikten sonra
            geç?; itibaren?; beri?; izleyen; takip eden; takiben""",
    Load.BEGIN: """başla*; başlıyor; başladı; başlayacak; başlat*; başlang*; açıl*?; kurul*?; ilk?
            yürürlüğe gir*; itibaren?; devreye gir*""",
    Load.END: """bit*; bitti; bitir*; son bul*; sona er*; tamamla*; tamamlan*; son ver*; kapan*?
            durdur*?; sonlan*; son?; sonu?; sonunda?""",
    Load.PAUSE: """durdur*; ertele*; ertelen*; ara ver*; askıya al*; dondur*; kesinti*; durdu*?
            gecik*?; beklet*""",
    Load.CONTINUE: """devam*; sür*?; sürüyor; sürdür*; sürecek; hâlâ; hala; halen; uzat*; kal*?
            hâlen; istikrarlı?; sabit?; değişme*?""",
    Load.CANCEL: "iptal*; vazgeç*; geri çek*; yürürlükten kaldır*; kaldırıl*?; feshe*",
    Load.WORK: """çalış*; işle*?; işliyor; hizmet*?; faaliyet*; kullan*?; yürürlükte; uygulan*
            açık?""",
    Load.RISE: """art*?; arttı; artış*; artır*; arttır*; yüksel*; çoğal*; büyü*?; büyüdü; fazla
            daha çok; daha fazla; üzerinde?; zam*?; ikiye katla*; aş*?; aştı; yükselt*; genişle*
            pahalan*; ilave; ek?; uzun?""",
    Load.FALL: """azal*; azaldı; düş*?; düştü; düşüş*; düşür*; geril*; indir*; indi?; küçül*
            daha az; altında?; kısalt*; yarıya; eksil*; kayıp?; ucuzla*; azalt*; kısıl*
            kısıt*?""",
    Load.ALLOW: """izin ver*; izin*; müsaade*; ruhsat*; onay*?; serbest?; *abilir?; *ebilir?
            imkân*; yetki*""",
    Load.FORBID: "yasak*; yasakla*; izin verme*; engelle*?; men et*; ambargo*",
    Load.OPEN: "aç; açtı; açıldı; açık?; açılacak; açılış*; açıl*; yeniden aç*; açacak",
    Load.CLOSE: "kapat*; kapan*; kapalı; kapanış*; kapatıl*",
    Load.WIN: "kazan*; yen*?; yendi; galip*; galibiyet*; zafer*; birinci?",
    Load.LOSE: "kaybet*; yenil*; mağlup*; mağlubiyet*",
    Load.PROFIT: "kâr; kârı; kar?; kazanç*; fazlası?",
    Load.LOSS: "zarar*; açık?; kayıp*; kayb*",
    Load.CONVICT: "mahkûm*; mahkum*; suçlu*; ceza?; hapis*; cezası?",
    Load.ACQUIT: "beraat*; akla*; masum*; takipsizlik",
    Load.BUY: "satın al*; aldı?; alım*?; ithal*; satın alın*",
    Load.SELL: "sat*; sattı; satış*; satıl*; ihraç*; ihracat*",
    Load.JOIN: "katıl*; gir*?; üye ol*; dahil*",
    Load.LEAVE: "ayrıl*; terk*; istifa*; çekil*; çık*?",
    Load.HARSH: "ağır*; sert*; şiddetli*; zor*?; ciddi*; katı",
    Load.MILD: "hafif*; kolay*; yumuşa*; ılıman",
    Load.SAY: """dedi; söyle*; söyledi; açıkla*; belirt*; ifade*; göre; anlat*; vurgula*; kaydet*
            diyor; diye; aktar*; bildir*; dile getir*; yanıtla*; uyar*; iddia*; kaydetti; konuş*
            yaz*?; duyur*; savun*; itiraf*; ekle*; hatırlat*; eleştir*; tahmin*?; cevap*""",
    Load.ANNOUNCE: "açıkla*; duyur*; ilan*; bildir*; yayımla*; tanıt*; duyuruldu",
    Load.ANSWER: "yanıt*; cevap*; yorum*; sor*?; soru*?; tepki*",
    Load.WARN: "uyar*; uyarı*; tehlike*; risk*; tehdit*; endişe*; kork*; kaygı*; alarm*",
    Load.PROPOSE: "öner*; önerdi; öneri*; teklif*; tavsiye*; fikir*; proje?; girişim*; tasarı*",
    Load.CALL_FOR: """iste*; istedi; istiyor; talep*; çağrı*; çağır*; rica*; bekl*?; gerek*?
            başvur*?; davet*""",
    Load.LITTLE: """gizl*?; sakla*?; yanlış*?; hata*?; eksik*?; kötü*?; nadir*?; geç?; geçmeden?
            gecik*?; yorul*?; bıkma*?; dur*?; sır?; şüphe*?; kuşku*?; şaşır*?; sürpriz?; küçük*?
            uzun?; boşuna?; tesadüf*?; unut*?; pişman*?; inkar?; yadsı*?""",
    Load.COMPARE: """kadar?; böyle*?; öyle?; beri?; daha?; başka?; önce?; benzer*?; bu denli?
            # yıldır?; hiç?; asla?; şimdiye?""",
    Load.OLD: "eski; yaşlı*; yaşlı; eski*",
    Load.NEW: "yeni; yeni*; son?",
    Load.NORTH: "kuzey*",
    Load.SOUTH: "güney*",
    Load.EAST: "doğu*",
    Load.WEST: "batı*",
    Load.MORNING: "sabah*",
    Load.EVENING: "akşam*; gece*",
    Load.YEARLY: "yıllık; her yıl; yılda",
    Load.MONTHLY: "aylık; her ay; ayda",
    Load.WEEKLY: "haftalık; her hafta; haftada",
    Load.DAILY: "günlük; her gün; günde",
    Load.MALE: "erkek*; adam*; baba*; oğul*; oğlu; kardeş?; koca?",
    Load.FEMALE: "kadın*; kız*?; anne*; hanım*?",
    Load.PUBLIC: "kamu*; devlet*?",
    Load.PRIVATE: "özel",
    Load.FOREIGN: "yabancı*; yurt dışı*; yurtdışı*; dış?",
    Load.DOMESTIC: "yerli*; yurt içi*; iç?; yerel?",
    Load.TEMPORARY: "geçici*; şimdilik",
    Load.PERMANENT: "kalıcı*; sürekli*; daimi",
    Load.SUCCEED: "başar*; başardı; başarılı",
    Load.HIRE: "işe al*; ata*?; atandı; görevlendir*",
    Load.DISMISS: "işten çıkar*; görevden al*; kovul*; kov*",
    Load.BUILD: "inşa*; yapım*?; inşaat*",
    Load.DEMOLISH: "yık*; yıkım*; yıkıl*; sök*",
    Load.ARREST: "tutukla*; gözaltı*; yakala*",
    Load.RELEASE: "serbest bırak*; tahliye*; salıver*",
    Load.SURVIVE: "kurtul*; kurtar*; hayatta kal*; sağ kurtul*",
    Load.DIE: "öl*?; öldü; ölü*; hayatını kaybet*; vefat*; yaşamını yitir*; ölüm*",
    Load.PROSECUTION: "savcı*; davacı*",
    Load.DEFENCE: "sanık*; savunma*; davalı*",
    Load.ADULT: "yetişkin*",
    Load.CHILD: "çocuk*; bebek*; reşit olmayan",
    Load.MAIN: "asıl; başlıca; ana?; baş?",
    Load.SPARE: "yedek*; ihtiyat*",
    Load.NOT_BEFORE: "en erken; *dan önce değil; *den önce değil",
    Load.NOT_AFTER: "en geç",
    Load.AT_LEAST: "en az; en azından; asgari",
    Load.AT_MOST: "en fazla; en çok; azami",
    Load.EXPENSIVE: "pahalı*",
    Load.CHEAP: "ucuz*",
    Load.EMPTY: "boş; boşal*; ıssız",
    Load.FULL: "dolu*; tıklım",
    Load.INSIDE: "içeri*; iç?; içinde?",
    Load.OUTSIDE: "dışarı*; dış?",
    Load.UPPER: "üst?; yukarı*",
    Load.LOWER_PART: "alt?; aşağı*",
    Load.REPAIR: "onar*; tamir*; yenile*; restor*; bakım?",
    Load.DESTROY: "yok et*; tahrip*; mahvet*; yerle bir",
}
WORDS = LoadBearing(
    CLASSES,
    idioms="""sadece … değil; yalnızca … değil; yalnız … değil; değil mi; en az #; en fazla #
            deniz*; temiz; temiz*; semiz; tramvay; namaz; mesele*; meclis*; mesafe*; mesaj*; mesken
            meslek*; kırmızı; hepimiz; hiç değilse; hayırlı; hırsız*; sakız; yıldız; omuz; domuz
            yalnız; temmuz; denizli; ağız; eşsiz; cihaz; kimse?; hepiniz; itibarıyla; müdür*
            belediye*; olarak; gelecek ay; gelecek yıl; gelecek hafta; haziran; yazı
            yazık; batıyor; açıkça; dolar; dolayı; güneş*; günler*; genel; karşılık*; karşılaş*
            satır*; altı; altıncı; sonbahar*; sonuç*; çevre*; alan*; alana; alay*; mama; meme
            camisi; yenge; yemek*; çok geçmeden; ister istemez""",
    negates_in_words=True,
    denies_behind=True,
    notions=partial(notions, "tr"),
)
