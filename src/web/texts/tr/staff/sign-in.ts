// Owns the Turkish words of signing in.

export const staffSignInTr = {
  title: 'Personel girişi',
  userName: 'Kullanıcı adı',
  password: 'Parola',
  enter: 'Giriş yap',
  failed: 'Giriş yapılamadı',
  failedWhy:
    'Kullanıcı adı, parola veya kod yanlış; ya da kısa sürede çok deneme yapıldı. Yazdıklarınızı denetleyin, olmazsa 15 dakika sonra yeniden deneyin.',
  forgotten: 'Parolanızı unuttuysanız sistem sorumlunuz yenisini verir.',
  codeTitle: 'İkinci adım: tek kullanımlık kod',
  codeWhy: 'Yetkiniz geniş olduğu için parolaya ek olarak telefonunuzdaki kod da gerekir.',
  code: 'Doğrulama kodu',
  codeHint:
    'Doğrulama uygulamanızdaki 6 rakam. Her kod bir kez ve yaklaşık yarım dakika geçerlidir.',
  confirm: 'Doğrula ve gir',
  startOver: 'Başka hesapla gir',
  enrolTitle: 'İkinci adımı kurun',
  enrolWhy:
    'Bu hesapla ilk girişiniz. Telefonunuzdaki doğrulama uygulamasına (FreeOTP, Aegis, Google Authenticator gibi) aşağıdaki anahtarı ekleyin, sonra uygulamanın gösterdiği kodu yazın.',
  enrolKey: 'Anahtar',
  enrolLink: 'Bu cihazdaki uygulamada aç',
  enrolKeep: 'Anahtarı kimseyle paylaşmayın. Bu sayfadan çıkınca bir daha gösterilmez.',
  demoTitle: 'Deneme belediyesi',
  demoWhy:
    'Buradaki kişiler ve başvurular uydurmadır. Aşağıdaki hesapların hepsinin parolası aynıdır:',
  demoEnter: 'Gir',
  demoAccount: 'Hesap',
  demoWork: 'Görevi',
  demoCode: (code: string) => `Deneme belediyesi: şu andaki kod ${code}`,
  alreadyIn: 'Oturumunuz açık.',
}

export type StaffSignInTexts = typeof staffSignInTr
