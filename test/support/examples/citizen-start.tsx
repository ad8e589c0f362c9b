// Shows the front page, a question, a form with errors and the check before sending.
import { Button, Buttons, LinkButton } from '../../../src/web/ui/form/button.tsx'
import { CheckField, RadioTiles } from '../../../src/web/ui/form/choice-tiles.tsx'
import { ErrorSummary } from '../../../src/web/ui/form/error-summary.tsx'
import { FileField } from '../../../src/web/ui/form/file-field.tsx'
import { Form } from '../../../src/web/ui/form/form.tsx'
import { Question, StepProgress } from '../../../src/web/ui/form/question.tsx'
import { SelectField } from '../../../src/web/ui/form/select-field.tsx'
import { DateField, OtpField, TextArea, TextField } from '../../../src/web/ui/form/text-field.tsx'
import { CitizenLayout } from '../../../src/web/ui/layout/citizen-layout.tsx'
import { BigChoices } from '../../../src/web/ui/show/big-choices.tsx'
import { Figure } from '../../../src/web/ui/show/figure.tsx'
import { KeyFigures } from '../../../src/web/ui/show/key-figures.tsx'
import { Photos } from '../../../src/web/ui/show/photos.tsx'
import { SummaryList } from '../../../src/web/ui/show/summary-list.tsx'
import type { ExamplePage } from './pages.tsx'

export const frontPage: ExamplePage = frame => (
  <CitizenLayout frame={frame} title="Beyaz Masa" section="home" width="wide">
    <h1>Size nasıl yardımcı olabiliriz?</h1>
    <BigChoices
      choices={[
        {
          href: '/basvuru',
          title: 'Başvuru yapın',
          text: 'İstek, şikâyet, ihbar veya öneri. Yaklaşık beş dakika sürer, üyelik gerekmez.',
          icon: 'reply',
          main: true,
        },
        {
          href: '/takip',
          title: 'Başvurunuzu takip edin',
          text: 'Kayıt numaranız ve takip kodunuzla kimde olduğunu ve cevap gününü görün.',
          icon: 'search',
        },
        {
          href: '/bilgi',
          title: 'Soru sorun',
          text: 'Hangi birim neye bakar, hangi belge gerekir, nereye gidilir.',
          icon: 'question',
        },
      ]}
    />
    <h2>Bu ayın sayıları</h2>
    <KeyFigures
      figures={[
        {
          value: '%87',
          label: 'Süresinde cevaplanan',
          note: 'Geçen ay %84',
          href: '/sayilar/sure',
        },
        { value: '142', label: 'Geciken', note: 'En uzunu 41 gün', tone: 'late' },
        {
          value: '%61',
          label: 'Başvuranın onayladığı',
          note: 'Kararını bildirenler içinde',
          tone: 'confirmed',
        },
        { value: '58', label: 'İtiraz edilip yeniden açılan', note: 'Cevaplananların %9’u' },
      ]}
    />
    <Figure
      title="Başvuruların 100’de 87’si süresinde cevaplandı; en çok gecikme yol işlerinde"
      labelHead="Konu"
      valueHead="Geciken"
      rows={[
        { label: 'Yol ve kaldırım', value: 31, words: '31', tone: 'late', href: '/sayilar/yol' },
        { label: 'Su ve kanalizasyon', value: 12, words: '12', tone: 'late', href: '/sayilar/su' },
        { label: 'Çöp ve temizlik', value: 9, words: '9', tone: 'late', href: '/sayilar/temizlik' },
        { label: 'Park ve bahçe', value: 4, words: '4', tone: 'late', href: '/sayilar/park' },
        { label: 'Toplu ulaşım', value: 0, words: '0', tone: 'late', href: '/sayilar/ulasim' },
      ]}
      definition="Son günü Mart 2026 içine düşen ve o gün cevaplanmamış başvurular."
      downloadHref="/sayilar.csv"
    />
    <Figure
      title="Günlük başvuru mart ortasında, karın eridiği hafta iki katına çıktı"
      labelHead="Gün"
      valueHead="Başvuru"
      shape="columns"
      rows={[22, 18, 25, 31, 20, 9, 7, 28, 33, 41, 52, 61, 22, 15, 58, 49, 40, 33, 30, 12, 10].map(
        (value, at) => ({
          label: `${at + 1} Mar`,
          value,
          words: String(value),
        }),
      )}
      definition="Her kanaldan o gün kayda alınan başvurular."
    />
  </CitizenLayout>
)

export const questionPage: ExamplePage = frame => (
  <CitizenLayout
    frame={frame}
    title="Başvurunuz hangi konuda?"
    section="apply"
    back={{ href: '/basvuru/1' }}
  >
    <StepProgress step={2} of={5} />
    <Form action="/basvuru/2" fields={{ csrf: 'ornek' }}>
      <RadioTiles
        name="tur"
        label="Ne bildirmek istiyorsunuz?"
        asTitle
        hint="En yakın olanı seçin; gerekirse biz değiştirir, size yazarız."
        value="sikayet"
        choices={[
          {
            value: 'istek',
            label: 'İstek',
            hint: 'Yapılmasını istediğiniz bir iş: lamba, bank, rampa',
            icon: 'hand',
          },
          {
            value: 'sikayet',
            label: 'Şikâyet',
            hint: 'Yapılmayan veya kötü yapılan bir iş',
            icon: 'megaphone',
          },
          {
            value: 'ihbar',
            label: 'İhbar',
            hint: 'Adınızı vermeden de bildirebilirsiniz',
            icon: 'lock',
          },
          { value: 'oneri', label: 'Öneri', icon: 'reply' },
          { value: 'tesekkur', label: 'Teşekkür', icon: 'check' },
        ]}
      />
      <Buttons>
        <Button>Devam et</Button>
      </Buttons>
    </Form>
  </CitizenLayout>
)

export const errorPage: ExamplePage = frame => (
  <CitizenLayout
    frame={frame}
    title="Hata: Size nasıl ulaşalım?"
    section="apply"
    back={{ href: '/basvuru/3' }}
  >
    <ErrorSummary
      errors={[
        { field: 'telefon', message: 'Telefon numarası 10 rakam olmalı: 5xx xxx xx xx' },
        { field: 'onay', message: 'Devam etmek için aydınlatma metnini okuduğunuzu işaretleyin' },
      ]}
    />
    <Form action="/basvuru/4" fields={{ csrf: 'ornek' }} files>
      <Question
        title="Size nasıl ulaşalım?"
        hint="Cevabı bu yoldan göndeririz."
        progress={{ step: 4, of: 5 }}
      >
        <TextField name="ad" label="Ad ve soyad" autocomplete="name" value="Şükrü İğdır <b>" />
        <TextField
          name="telefon"
          label="Cep telefonu"
          type="tel"
          autocomplete="tel"
          width="medium"
          hint="Başında sıfır olmadan"
          value="05321"
          error="Telefon numarası 10 rakam olmalı: 5xx xxx xx xx"
        />
        <TextField name="eposta" label="E-posta" type="email" autocomplete="email" optional />
        <SelectField
          name="ilce"
          label="İlçe"
          width="medium"
          options={[
            { value: 'yakutiye', label: 'Yakutiye' },
            {
              title: 'Uzak ilçeler',
              options: [
                { value: 'ispir', label: 'İspir' },
                { value: 'oltu', label: 'Oltu' },
              ],
            },
          ]}
          value="ispir"
        />
        <DateField name="gun" label="Ne zaman oldu?" value="2026-03-14" optional />
        <TextArea
          name="metin"
          label="Ne oldu?"
          hint="Yeri ve ne istediğinizi yazın. Kişisel bilgi yazmanız gerekmez."
          value="Kaldırım taşları iki aydır sökük, annem tekerlekli sandalyeyle geçemiyor."
        />
        <FileField
          name="dosya"
          label="Fotoğraf veya dosya"
          hint="En çok 10 dosya, her biri 20 MB. JPEG, PNG, PDF."
          multiple
          optional
          kept={[{ name: 'kaldırım-cumhuriyet-caddesi.jpg', size: '1,2 MB', removeValue: '1' }]}
        />
        <OtpField name="kod" label="Telefonunuza gelen kod" />
        <CheckField
          name="onay"
          label="Kişisel verilerimin bu başvuru için nasıl kullanılacağını okudum."
          error="Devam etmek için aydınlatma metnini okuduğunuzu işaretleyin"
        />
      </Question>
      <Buttons>
        <Button>Devam et</Button>
        <Button kind="secondary" name="kaydet" value="1" formNoValidate>
          Eksik olarak kaydet
        </Button>
        <LinkButton kind="quiet" href="/">
          Vazgeç
        </LinkButton>
      </Buttons>
    </Form>
  </CitizenLayout>
)

export const checkPage: ExamplePage = frame => (
  <CitizenLayout
    frame={frame}
    title="Göndermeden önce kontrol edin"
    section="apply"
    back={{ href: '/basvuru/4' }}
  >
    <StepProgress step={5} of={5} />
    <h1>Göndermeden önce kontrol edin</h1>
    <SummaryList
      rows={[
        { label: 'Tür', value: 'Şikâyet', changeHref: '/basvuru/1' },
        { label: 'Konu', value: 'Yol ve kaldırım: kaldırım onarımı', changeHref: '/basvuru/2' },
        {
          label: 'Yer',
          value: 'Cumhuriyet Caddesi, 42 numaranın önü, Yakutiye',
          changeHref: '/basvuru/3',
        },
        {
          label: 'Ne oldu',
          value:
            'Kaldırım taşları iki aydır sökük, annem tekerlekli sandalyeyle geçemiyor. İki kez aradım.',
          changeHref: '/basvuru/3',
        },
        {
          label: 'Ek',
          value: 'kaldırım-cumhuriyet-caddesi.jpg (1,2 MB)',
          changeHref: '/basvuru/3',
        },
        { label: 'E-posta', changeHref: '/basvuru/4' },
      ]}
    />
    <Photos
      photos={[
        {
          src: '/assets/ornek.svg',
          href: '/ek/1',
          alt: 'Sökük kaldırım taşları',
          caption: '14 Mart 2026, 09.12',
        },
        {
          src: '/assets/ornek.svg',
          href: '/ek/2',
          alt: 'Aynı yer, karşıdan',
          caption: '14 Mart 2026, 09.13',
        },
      ]}
    />
    <Form action="/basvuru/gonder" fields={{ csrf: 'ornek' }}>
      <p>Gönderdiğinizde başvurunuz bugünün tarihiyle kayda alınır ve cevap süresi başlar.</p>
      <Buttons>
        <Button icon="check">Başvuruyu gönder</Button>
      </Buttons>
    </Form>
  </CitizenLayout>
)
