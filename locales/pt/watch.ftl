watch-closed = O site { $portal } está avariado.
watch-slow = O site { $portal } está muito lento.
watch-changed = O site { $portal } talvez tenha mudado.
watch-you = O problema não vem de si.
watch-here = Pode continuar aqui.
watch-patience = Espere um pouco. Carregue uma só vez.
watch-since = Desde { $day }, às { $time }.
watch-checked = Lemos este site em { $date }. As palavras podem ser outras.
watch-today = Hoje, pode:
watch-call = Ligar para o { $phone }.
watch-again = Tentar outra vez depois das { $hour } h.
watch-tonight = Tentar outra vez antes da meia-noite.
watch-link = A ligação para o site está mais abaixo.
watch-more = O que fazer?
watch-time = { $hour } h { $minute }

watch-sites = Os sites oficiais funcionam?
    .hint = Olhamos para estes sites várias vezes por hora.
    .none = Aqui, ninguém olha para os sites.
watch-foot = Sites avariados
watch-is-open = Funciona.
watch-is-changed = Talvez tenha mudado.
watch-is-slow = Está muito lento.
watch-is-closed = Está avariado.
watch-is-unknown = Não sabemos.
watch-seen = Vimos o site { $day }, às { $time }.
watch-days = As avarias
    .hint = Aqui estão os últimos 14 dias.
    .none = Não vimos nenhuma avaria.
    .other = Outro dia
    .go = Ver esse dia
watch-span = Avaria das { $from } às { $to }
watch-paper = O papel deste dia

watch-constat = Atestado do que vimos
    .number = Número: { $number }
    .site = Site oficial: { $portal }
    .day = Dia: { $date }, hora de Paris
    .place = Lugar da nossa máquina: { $place }
    .looks = A nossa máquina abriu { $host }. Número de vezes: { $looks }, das { $from } às { $to }.
    .well = O site respondeu todas as vezes.
    .down = O site estava avariado. Número de vezes: { $down }.
    .slow = O site estava lento. Número de vezes: { $slow }.
    .span = Das { $from } às { $to }, falhas seguidas: { $looks }.
    .before = A avaria começou no dia anterior.
    .after = A avaria continuou depois da meia-noite.
    .nothing = Não olhámos para este site neste dia.
    .more = O dia ainda não acabou. O papel ainda pode mudar.
    .says = Este papel diz:
    .proves =
        Nessas horas, a nossa máquina não conseguiu abrir este site.
        A nossa Internet funcionava.
    .limits = Atenção:
    .not =
        Só a própria pessoa pode dizer que tentou.
        A data limite fica a mesma.
        É o serviço oficial que decide.
    .check = Para verificar este papel, aponte a câmara para este código.
    .code = O código para copiar
    .file = Guardar o texto
    .unsigned = Este servidor não pode assinar papéis.
watch-reason-maintenance = O site dizia: fechado.
watch-reason-failing = O site dizia: erro.
watch-reason-silent = O site não respondia.
watch-reason-unsafe = O site não era seguro.
watch-verify = Verificar um atestado
    .hint = Cole o código todo. Ele começa por { $start }
    .label = O código
    .go = Verificar
    .good = Este código é verdadeiro.
    .compare = Compare com o papel. Tem de ser tudo igual.
    .bad = Este código é recusado.
    .why = Está cortado, mudado, ou foi feito noutro lugar.
    .key = A chave deste servidor: { $key }

watch-letter = Carta para enviar
    .hint = Imprima esta página. Escreva nas linhas. Guarde uma cópia.
    .name = Apelido e nome próprio:
    .address = Morada:
    .file = Número do processo:
    .to = Para: { $portal }
    .about = Site avariado em { $date }
    .text =
        Exma. Senhora, Exmo. Senhor,
        Em { $date }, quis tratar do meu assunto no vosso site.
        O site estava avariado.
        Junto um atestado. O número dele é { $number }.
        Peço que aceitem o meu pedido, mesmo com atraso.
        Agradeço uma resposta por escrito.
    .what = O meu pedido:
    .made = Feito em:
    .sign = Assinatura:
    .warn = Esta carta pode ser recusada. Ligue também para o { $phone }, no mesmo dia.
