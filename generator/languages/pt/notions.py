"""Everyday words in Portuguese, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: chuva; chuvas; chuvos*; aguaceiro*; precipitaç* | snow: neve; neves; nevão; nevou
frost: geada*; frio? | heat: calor; onda de calor; ondas de calor | drought: seca; secas; estiagem
flood: inundaç*; cheia?; cheias; enchente*; alagament*; inundad*
wind: vento; ventos; vendaval*; tempestade*; furacão; rajada*; temporal? | fog: nevoeiro*; neblina*
thaw: degelo | hail: granizo | lightning: raio; raios; relâmpago*
landslide: deslizamento*; derrocada*; avalanch*; aluimento*
earthquake: terramoto*; terremoto*; sismo; sismos; abalo sísmico
fire: incêndio*; fogo; fogos?; chamas | explosion: explos*; explod*
strike: greve; greves; grevist*; paralisaç*? | bankruptcy: falência*; insolvên*
teacher: professor*; docente* | pupil: aluno; alunos; aluna; alunas; estudante*
doctor: médico; médicos; médica; médicas; cirurgi* | nurse: enfermeir*
patient: paciente; pacientes; utente?; utentes?
driver: maquinist*; motorista*; condutor*; camionista*; caminhoneir* | passenger: passageir*
farmer: agricultor*; lavrador*; criador*; pecuarista*; produtor*?; pastor? | fisher: pescador*
volunteer: voluntári* | tourist: turista*; veraneante* | journalist: jornalista*; repórter*
artist: artista; artistas; pintor*; ator; atores; actor*; atriz*
player: jogador*; atleta*; futebolista* | coach: treinador*; técnico?; técnica?
referee: árbitro*; árbitra*; juiz?; arbitragem? | soldier: soldado*; militar?; militares?
police: polícia*; policial; policiais; gnr; psp | firefighter: bombeir*
judge: juiz?; juíza; juízes; magistrad*; desembargador*
scientist: cientista*; investigador*; pesquisador*; biólog*
mayor: prefeito; prefeita; presidente da câmara; autarca* | minister: ministro; ministra; ministros
customer: cliente; clientes; comprador*; consumidor* | shareholder: acionista*; accionista*
voter: eleitor*; votante* | miner: mineiros?; mineiro? | priest: padre; padres; pároco*; sacerdote*
accountant: contabilista*; contador*; tesoureir* | architect: arquitet* | engineer: engenheir*
school: escola; escolas; colégio; colégios; liceu*
kindergarten: creche*; jardim de infância; jardins de infância; jardim-de-infância; infantário*
university: universidad*; faculdade*
hospital: hospital; hospitais; clínica; clínicas; centro de saúde | pharmacy: farmácia*
bakery: padaria* | restaurant: restaurante*; café?; lanchonete* | hotel: hotel; hotéis; pousada*
museum: museu; museus | library: biblioteca* | theatre: teatro* | church: igreja*; catedral; capela*
mosque: mesquita* | bridge: ponte; pontes | tunnel: túnel; túneis
dam: barragem; barragens; dique*; represa* | warehouse: armazém; armazéns; depósito?; galpão
factory: fábrica; fábricas | shop: loja; lojas; supermercado* | garage: garagem; garagens
prison: prisão?; cadeia?; presídio* | stadium: estádio* | airport: aeroporto* | pool: piscina*
car: carro; carros; automóvel; automóveis | bus: autocarro*; ônibus; autocarros
tram: elétrico?; bonde; bondes | lorry: camião; camiões; caminhão; caminhões
train: comboio*; trem; trens | ship: barco; barcos; navio*; ferry; balsa; balsas; embarcaç*
aircraft: avião; aviões; helicóptero*; aeronave* | bicycle: bicicleta*
sheep: ovelha*; cordeiro*; borrego* | goat: cabra; cabras; cabrito*
cow: vaca; vacas; bovino*; gado?; vitelo*; bezerro* | horse: cavalo*; égua*
pig: porco*; suíno*; leitão | poultry: galinha*; frango* | dog: cão; cães; cachorro*
cat: gato; gatos | fish: peixe; peixes | bee: abelha*; colmeia* | wolf: lobo; lobos
bear: urso; ursos | bird: pássaro*; ave; aves | frog: rã; rãs; sapo; sapos
electricity: eletricidade; electricidade; elétrica?; luz? | gas: gás; gás natural | coal: carvão
oil: petróleo; gasóleo; diesel; gasolina; combustível?; combustíveis?
steel: aço; ferro?; metal; metais; metálic* | concrete: betão; concreto?; cimento | wood: madeira*
river: rio; rios; fluvial* | lake: lago; lagos; lagoa* | sea: mar; mares; oceano*
canal: canal?; canais? | wheat: trigo | barley: cevada | rice: arroz | potato: batata*
apple: maçã; maçãs; macieira* | grape: uva; uvas; vinha; vinhas; vinhedo*
olive: azeitona*; oliveira*; olival*; oliva | milk: leite | meat: carne; carnes | bread: pão; pães
egg: ovo; ovos | cheese: queijo* | wine: vinho* | beer: cerveja* | coffee: café?; cafezal*
tea: chá | sugar: açúcar | oyster: ostra* | mussel: mexilh* | ministry: ministério*
court: tribunal; tribunais; corte? | parliament: parlamento; assembleia?; congresso?
municipality: município?; concelho*; municípios?; câmara municipal; prefeitura; autarquia
province: província*; distrito?; governo regional | fine: multa; multas; multad*; coima*
tax: imposto; impostos; tributo*; taxa?; taxas? | loan: empréstimo*; crédito?
subsidy: subsídio*; subvenç* | wage: salário*; ordenado*; salarial*
pension: pensão; pensões; aposentador*?; reforma?
rent: renda?; rendas?; aluguel; aluguer; aluguéis; arrendamento
roof: telhado*; teto; tecto; cobertura? | wall: parede*; muro; muros | window: janela*
door: porta?; portas? | basement: cave?; caves?; porão | red: vermelh*; encarnad*
orange: laranja?; alaranj* | yellow: amarel* | green: verde?; verdes? | thick: gross*; espess*
thin: fino; fina; finos; finas | fast: rápid*; depressa; veloz*
slow: lento; lenta; lentos; lentas; lentamente; devagar | strict: rigoros*; sever*; rígid*; apertad*
loose: frouxo*; afrouxa*; aliviar | keep: manter?; mantém?; mantido?; conserv*
abolish: aboli*; extint*?; suprim* | extend: prorrog*; prolong*; alarg*? | shorten: encurt*; abrevi*
welcome: saud*?; aplaud*; congratul* | regret: lament* | positive: positiv* | negative: negativ*
import: importaç*; importad*; importador*
export: exportaç*; exportad*; exportador*; exporta; exportam | day: de dia; diurn*; durante o dia
night: noite; noites; noturn*; nocturn*; madrugada? | legal: legal; legais; lícit*
illegal: ilegal; ilegais; ilícit* | urban: urban* | rural: rural; rurais | deep: profund*; fundo?
shallow: pouco profund*; raso; rasa | left: esquerda; esquerdo
right: direita; direito?; perna direita; pé direito; margem direita | strong: forte?; fortes?
weak: fraco; fraca; fracos; fracas; enfraquec* | ill: doente*; adoec*
injured: ferid*; lesion*; machucad* | insured: segurad*; com seguro | uninsured: sem seguro
roadworks: obras na estrada; obras rodoviárias | fatigue: cansaço; fadiga; exaustão
lawyer: advogad* | investigator: investigadores?; inspetor?; inspetores?
contractor: empreiteir*; construtora* | owner: proprietári*; dono; dona?; donos
resident: morador*; habitante*; residente* | trainee: estagiári*; aprendiz*
crowd: público?; adeptos; espectador*; torcid* | deer: veado*; cervo*; corço*
lift: levantou a proibição; levantad* a proibição; levantamento da proibição
doubt: duvid*; dúvida? | theft: furto*; roubo*; roubad*; ladr*; ladrões
fraud: fraude*; burla*; estelionato; desvio de dinheiro | bribery: suborn*; propina; corrupção
murder: homicíd*; assassin* | arson: fogo posto; incêndio criminoso; incendiário* | knee: joelho*
shoulder: ombro* | ankle: tornozelo* | thigh: coxa; coxas | above: acima; por cima
below: abaixo; por baixo | early: cedo; antes do previsto; prematur*; antecipad*?
late: tarde?; tarde demais; mais tarde; depois do previsto; atras*?
uphold: manteve a sentença; confirmou a sentença; confirm* a condenação | overturn: anul*; revog*
think: acha; acham; pensa; pensam; crê | know: sabe; sabem; sabia | retire: reformou-se; aposent*
resign: demiti*; renunci* | whole: inteir*; todo o?; toda a?; totalidade
part: parte de; parte do; parte da; parte dos; parcial*
unanimous: unânim*; unanimidade; unanimemente | narrow: à tangente; por margem mínima
preliminary: preliminar*; provisóri* | final: definitiv* | forest: floresta*; mata?; bosque*
meadow: prado*; pasto*; pastagem; pastagens; campina* | swamp: pântano*; brejo*; turfeira*; sapal
person: pessoas; pessoa? | child: criança*; menor?; menores | family: família*; agregado*; lares?
worker: trabalhador*; empregad*; funcionári*; operári*; colaborador* | candidate: candidat*
councillor: vereador*; deputad*; senador* | guard: guarda; guardas; vigilante*; seguranças
curator: conservador*; curador*; restaurador* | expert: especialist*; perit*; analist*
victim: vítima*; afetad* | suspect: suspeit*; detid*; arguid*; acusad*; réu*
protester: manifestant* | member: membro*; sóci*; associad*; filiad*
participant: participante*; corredor*; atleta*
applicant: candidat*; requerent*; concorrent*; licitant*
refugee: refugiad*; migrant*; deslocad*; evacuad* | company: empresa*; companhia*; firma*?
dealer: distribuidor*; fornecedor*; vendedor*; comerciant*; feirant*
user: utente*; usuári*; utilizador*; assinant*; consumidor*; leitor* | witness: testemunh*
official: funcionári*; inspetor*; inspector*; fiscai*; fiscal? | neighbour: vizinh*; morador*?
team: equipa*; equipe*; time?; times; brigada* | species: espécie* | nest: ninho* | reindeer: rena*
tree: árvore*; muda?; mudas
house: lar?; lares?; famíli*?; casa*; edifício*; prédio*; moradia*; habitaç*; imóve*
flat: apartamento*; fogos; fraç*?; habitaç* | room: sala; salas; quarto?; quartos?; aposento*
floor: andar; andares; piso* | bed: cama*; leito*
seat: lugar?; lugares; vaga*; assento*; cadeira*; mandato* | post: posto*; emprego*; vaga*; lugares?
village: aldeia*; povoaç*; povoado*; vila?; vilas; localidad*; lugarej* | town: cidade*; município*?
district: bairro*; distrito*; freguesia*; concelho*?; zona?
street: rua*; estrada*; avenida*; via*? | station: estaç*; paragem; paragens; parada*; apeadeiro*
line: linha*; rota*; carreira*?; percurso* | well: poço*; furo*
reservoir: reservatório*; albufeira*; barrage*; cisterna*; tanque*; açude* | pump: bomba*
pipe: tubo*; tubag*; conduta*; canaliza*; cano?; canos; adutora*
section: troço*; trecho*; secç*; seção; seções; segmento* | boiler: caldeira*
polling: secç* de voto; seç* eleito*; mesas de voto; locais de voto*
centre: centro*; abrigo*; instalaç*; estabeleciment* | council: conselho*; câmara*; assembleia*
club: clube*; associaç* | farm: quinta*; exploraç*; fazenda*; herdade*; granja*
field: campo*; parcela*; terreno*; talhã*; lote* | panel: painel; painéis; placas
transformer: transformador* | turbine: turbina*; aerogerador*; eólic*
machine: máquina*; escavador*; trator*; tractor*; veículo*; viatura* | dose: dose*; vacina*?
vaccine: vacin* | medicine: medicament*; remédio*; comprimido*; repelente*
infection: infeç*; infecç*; contági*; contamin*; infetad*; infectad*; caso?; casos?
death: mort*; óbito*; morre*; falec* | injury: ferid*; feriment*; lesion*
case: caso*; incidente*; crime*; delito*; ocorrência*; processo*?
accident: acidente*; colis*; choque* | fault: avaria*; falha*; defeito*; pane
leak: fuga*; vazament*; rotura* | corrosion: corros*; ferrug*; oxid*; desgast*
pressure: press*; sobrepress* | debt: dívid*; endivid*; devia?
money: dinheiro; fundos; verba*; financ*; recursos? | price: preço*; tarifa*; custo*?
demand: procura?; demanda*; venda*; encomenda*; volume*
bottleneck: falta?; escassez; fornecimento*; entrega*; rutura*
confession: confiss*; confess*; admiti*? | repay: devolv*; reembols*; restitu*
staffing: pessoal; efetivos; quadro? | security: seguranç* | respect: respeit*; dignid*
weather: meteorol*; clima*; tempo?; temporal* | traffic: trânsito; tráfego; engarraf*
disease: covid*; pandemi*; pandémi*; doenç*; epidemi*; vírus; praga*; sarna; gripe*
hunting: caça*; furtiv*
evaporation: evapor* | track: via?; vias; carril*; trilho* | stopping: paragens; paradas
vote: voto* | signature: assinatur*; signatári*; subscri*
complaint: queixa*; denúncia*; reclamaç*; recurso*; contestaç*
document: document*; certificad*; contrato*; licenç*; fatura*; carta*; autoriza*; atas?; relatório*?
ticket: bilhete*; ingresso*; entrada*; passe*
book: livro*; exemplar*; volume*; título*?; manuscrito*
painting: quadro*?; pintura*; obra*?; tela*; escultura*; foto*; desenho*
coin: moeda*; objeto*; peça*; artefact* | letter: encomenda*; pacote*; correio*
bottle: garrafa*; lata*; barril*; contentor*; contêiner*
bag: saco*; saca*; caixa*; bolsa*; palete* | match: jogo*; partida*; encontro*; jornada*?
goal: golo*; gol; gols; penálti* | point: ponto*
concert: concerto*; espetácul*; exposi*; filme*; sess*; peça*?; atuaç*
trip: viagem; viagens; voo*; trajeto*; travessia*; partida*; ligaç*
lesson: aula*; turma*; curso*; liç*; palestra*; classe*
meeting: reuni*; sess*; audiênci*; encontro*; data?; datas
attack: ataque*; agress*; atentado*; assalto*
""")
