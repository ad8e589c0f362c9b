// Shows what comes after sending: receipt, a late request, a reply, the printed receipt and a letter.
import { Button, Buttons, LinkButton } from '../../../src/web/ui/form/button.tsx'
import { Form } from '../../../src/web/ui/form/form.tsx'
import { CitizenLayout } from '../../../src/web/ui/layout/citizen-layout.tsx'
import { PrintLayout } from '../../../src/web/ui/layout/print-layout.tsx'
import { ClockBar } from '../../../src/web/ui/show/clock-bar.tsx'
import { Letter } from '../../../src/web/ui/show/letter.tsx'
import { Notice } from '../../../src/web/ui/show/notice.tsx'
import { Receipt } from '../../../src/web/ui/show/receipt.tsx'
import { StateMark } from '../../../src/web/ui/show/state-mark.tsx'
import { SummaryList } from '../../../src/web/ui/show/summary-list.tsx'
import { TimeLine } from '../../../src/web/ui/show/time-line.tsx'
import type { ExamplePage } from './pages.tsx'

function ExampleReceipt() {
  return (
    <Receipt
      number="2026/04817"
      code="KMTR-7Q4X-92HD"
      received={{ words: '18 Şubat 2026 Çarşamba, 14.32', iso: '2026-02-18T11:32:00Z' }}
      due={{ words: '19 Mart 2026 Perşembe', iso: '2026-03-19' }}
      followAddress="beyazmasa.erzurum.example/takip"
      next={[
        { title: 'Kayda alındı', text: 'Numaranız ve takip kodunuz yukarıda.', state: 'done' },
        {
          title: 'İlgili birime gönderilir',
          text: 'En geç bir iş günü içinde; hangi birim olduğunu takip sayfasında görürsünüz.',
          state: 'now',
        },
        {
          title: 'Birim cevap yazar',
          text: 'En geç 19 Mart 2026 Perşembe. Gecikirse bunu burada açıkça yazarız.',
        },
        {
          title: 'Kararı siz verirsiniz',
          text: 'Sorununuz çözülmediyse 30 gün içinde itiraz edersiniz; başvuru yeniden açılır.',
        },
      ]}
    >
      <SummaryList
        rows={[
          { label: 'Konu', value: 'Yol ve kaldırım: kaldırım onarımı' },
          { label: 'Yer', value: 'Cumhuriyet Caddesi, 42 numaranın önü, Yakutiye' },
        ]}
      />
    </Receipt>
  )
}

export const receiptPage: ExamplePage = frame => (
  <CitizenLayout frame={frame} title="Başvurunuz kayda alındı" section="apply">
    <h1>Başvurunuz kayda alındı</h1>
    <ExampleReceipt />
    <Buttons>
      <LinkButton href="/takip" icon="search">
        Başvuruyu takip et
      </LinkButton>
      <LinkButton href="/alindi/yazdir" kind="secondary" icon="printer">
        Yazdırılabilir alındı
      </LinkButton>
    </Buttons>
  </CitizenLayout>
)

export const printedReceipt: ExamplePage = frame => (
  <PrintLayout
    frame={frame}
    title="Alındı belgesi"
    back={{ href: '/alindi', name: 'Başvuruya dön' }}
  >
    <h1>Başvurunuz kayda alındı</h1>
    <ExampleReceipt />
  </PrintLayout>
)

const law = {
  name: '3071 sayılı Kanun, madde 7',
  text: (
    <p>
      Dilekçeler, idareye ulaştığı günden başlayarak en geç 30 gün içinde gerekçeli olarak
      cevaplanır. Gün sayımına kayıt gününün ertesi günü başlanır.
    </p>
  ),
}

export const latePage: ExamplePage = frame => (
  <CitizenLayout
    frame={frame}
    title="Başvuru 2026/04817"
    section="follow"
    aside={
      <>
        <h2>Başvurunuz</h2>
        <SummaryList
          rows={[
            { label: 'Kayıt no', value: '2026/04817' },
            { label: 'Konu', value: 'Kaldırım onarımı' },
            { label: 'Yer', value: 'Cumhuriyet Caddesi, 42 önü, Yakutiye' },
            { label: 'Birim', value: 'Yol Bakım Müdürlüğü' },
          ]}
        />
      </>
    }
  >
    <p class="lead-number">Başvuru 2026/04817</p>
    <h1>Başvurunuz Yol Bakım Müdürlüğünde. Cevabı 20 Mart’ta verilmeliydi, 3 gün gecikti.</h1>
    <Notice tone="late" title="Cevap 3 gün gecikti">
      <p>Gecikme kayda geçti ve üst amire bildirildi. Bugün yapabilecekleriniz:</p>
      <ul>
        <li>Cevabı beklemek. Süre dolduğu için hakkınız eksilmez.</li>
        <li>
          60 gün içinde, <time datetime="2026-05-22">22 Mayıs 2026 Cuma</time> gününe kadar idare
          mahkemesine başvurmak.
        </li>
        <li>
          <a href="/kdk">Kamu Denetçiliği Kurumuna</a> başvurmak.
        </li>
      </ul>
    </Notice>
    <ClockBar
      day={33}
      of={30}
      start={{ words: '18 Şubat 2026', iso: '2026-02-18' }}
      due={{ words: '20 Mart 2026 Cuma', iso: '2026-03-20' }}
      holidays={[
        { day: 29, name: 'Ramazan Bayramı arifesi' },
        { day: 30, name: 'Ramazan Bayramı' },
      ]}
      law={law}
    />
    <h2>Bugüne kadar olanlar</h2>
    <TimeLine
      entries={[
        {
          at: { words: '21 Mart 2026 Cumartesi, 00.00', iso: '2026-03-21' },
          title: 'Süre cevap verilmeden doldu',
          who: 'Beyaz Masa',
          icon: 'clock',
          tone: 'late',
          more: <p>Gecikme kayda geçti. Yol Bakım Müdürü ve başkan yardımcısı bilgilendirildi.</p>,
        },
        {
          at: { words: '2 Mart 2026 Pazartesi, 10.15', iso: '2026-03-02T07:15:00Z' },
          title: 'Ara cevap verildi',
          who: 'Yol Bakım Müdürlüğü',
          icon: 'reply',
          more: (
            <blockquote>
              <p>
                Yerinde inceledik. Kaldırım taşları kar küreme sırasında sökülmüş. Malzeme geldi,
                ekip havanın elverdiği ilk hafta çalışacak.
              </p>
            </blockquote>
          ),
        },
        {
          at: { words: '19 Şubat 2026 Perşembe, 09.04', iso: '2026-02-19T06:04:00Z' },
          title: 'Yol Bakım Müdürlüğü başvuruyu kabul etti',
          icon: 'check',
        },
        {
          at: { words: '18 Şubat 2026 Çarşamba, 15.10', iso: '2026-02-18T12:10:00Z' },
          title: 'Yol Bakım Müdürlüğüne gönderildi',
          who: 'Beyaz Masa',
          icon: 'route',
        },
        {
          at: { words: '18 Şubat 2026 Çarşamba, 14.32', iso: '2026-02-18T11:32:00Z' },
          title: 'Başvurunuz kayda alındı',
          who: 'İnternet',
          icon: 'inbox',
        },
      ]}
    />
  </CitizenLayout>
)

export const replyPage: ExamplePage = frame => (
  <CitizenLayout frame={frame} title="Başvuru 2026/04655" section="follow">
    <p class="lead-number">Başvuru 2026/04655</p>
    <h1>Başvurunuz cevaplandı. Son söz sizin.</h1>
    <ClockBar
      day={12}
      of={30}
      answered
      start={{ words: '2 Mart 2026', iso: '2026-03-02' }}
      due={{ words: '1 Nisan 2026 Çarşamba', iso: '2026-04-01' }}
      holidays={[
        { day: 18, name: 'Ramazan Bayramı' },
        { day: 19, name: 'Ramazan Bayramı' },
        { day: 20, name: 'Ramazan Bayramı' },
      ]}
      law={law}
    />
    <Notice tone="refusal" title="Sonuç: kısmen yerine getirilecek">
      <p>
        <strong>Neden:</strong> Bank konulması için istenen yer özel mülktür.
      </p>
      <p>
        <strong>Dayanak:</strong> 5393 sayılı Belediye Kanunu, madde 15.
      </p>
    </Notice>
    <article class="reply">
      <h2>Cevap</h2>
      <p>Sayın Şükrü İğdır,</p>
      <p>
        Parkın kuzey girişindeki aydınlatma direği 12 Mart 2026 tarihinde onarıldı ve yeniden
        yakıldı. Bank konulmasını istediğiniz yer belediyeye ait olmadığından oraya bank
        koyamıyoruz; yirmi metre ilerideki kamu alanına nisan ayında iki bank koymayı programa
        aldık.
      </p>
      <p>Park ve Bahçeler Müdürlüğü</p>
    </article>
    <h2>Sorununuz çözüldü mü?</h2>
    <Form action="/takip/karar" fields={{ csrf: 'ornek' }}>
      <div class="verdict">
        <Button kind="primary" icon="check" name="karar" value="confirmed">
          Sorunum çözüldü
        </Button>
        <Button kind="secondary" icon="hand" name="karar" value="contested">
          Çözülmedi, itiraz ediyorum
        </Button>
      </div>
      <p class="hint">
        İtiraz için son gün 13 Nisan 2026 Pazartesi. İtirazınıza cevabı yazandan başka biri bakar.
      </p>
    </Form>
    <Notice tone="confirmed" title="Çözüldüğünü onayladınız" announced>
      <p>Teşekkür ederiz. Onayınız 14 Mart 2026 tarihinde kayda geçti.</p>
    </Notice>
    <Notice tone="info" title="Sizden bir bilgi bekliyoruz">
      <p>Direğin numarasını yazabilir misiniz? Cevabınız gelene kadar da süre işler.</p>
    </Notice>
    <p class="marks">
      <StateMark tone="new">Yeni</StateMark> <StateMark tone="going">Birimde</StateMark>{' '}
      <StateMark tone="late">3 gün gecikti</StateMark>{' '}
      <StateMark tone="answered">Cevaplandı</StateMark>{' '}
      <StateMark tone="confirmed">Başvuran onayladı</StateMark>{' '}
      <StateMark tone="refusal" icon="hand">
        İtiraz edildi
      </StateMark>{' '}
      <StateMark tone="quiet">Başka kuruma gönderildi</StateMark>
    </p>
    <ClockBar
      day={12}
      of={15}
      start={{ words: '2 Mart 2026', iso: '2026-03-02' }}
      due={{ words: '17 Mart 2026 Salı', iso: '2026-03-17' }}
    />
  </CitizenLayout>
)

export const letterPage: ExamplePage = frame => (
  <PrintLayout frame={frame} title="Cevap yazısı" back={{ href: '/takip', name: 'Başvuruya dön' }}>
    <Letter
      number="E-84120597-622.03-2026/04655"
      date={{ words: '14.03.2026', iso: '2026-03-14' }}
      subject="Park aydınlatması ve bank isteğiniz"
      to={['Sayın Şükrü İğdır', 'Gez Mahallesi, Çığır Sokak 8/3', 'Yakutiye / Erzurum']}
      remedy={
        <p>
          Bu cevaba karşı, size ulaştığı günden başlayarak 60 gün içinde Erzurum İdare Mahkemesinde
          dava açabilir veya Kamu Denetçiliği Kurumuna başvurabilirsiniz.
        </p>
      }
      signature={{ name: 'Gülçin Öztürk', role: 'Park ve Bahçeler Müdürü' }}
    >
      <p>İlgi: 2 Mart 2026 tarihli ve 2026/04655 sayılı başvurunuz.</p>
      <p>
        Parkın kuzey girişindeki aydınlatma direği 12 Mart 2026 tarihinde onarılmış ve yeniden
        yakılmıştır. Bank konulmasını istediğiniz yer özel mülk olduğundan oraya bank konulması
        mümkün değildir; yirmi metre ilerideki kamu alanına nisan ayında iki bank konulması programa
        alınmıştır.
      </p>
      <p>Bilgilerinize sunarız.</p>
    </Letter>
  </PrintLayout>
)
