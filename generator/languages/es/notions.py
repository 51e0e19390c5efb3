"""Everyday words in Spanish, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: lluvia; lluvias; lluvios*; aguacero*; precipitaci*; chubasco*
snow: nieve; nieves; nevada; nevadas; nevó
frost: helada; heladas; helar; hiela; frío?; fríos?; escarcha
heat: calor; ola de calor; olas de calor | drought: sequía*
flood: inundac*; inundad*; riada*; crecida; crecidas; inundó
wind: viento; vientos; vendaval*; temporal?; huracán; huracanes; tormenta?; tormentas?; borrasca*
fog: niebla*; bruma* | thaw: deshielo* | hail: granizo; granizada*; pedrisco*
lightning: rayo; rayos; relámpago*
landslide: deslizamiento* de; derrumbe*?; desprendimiento*?; alud; aludes; avalancha*
earthquake: terremoto*; seísmo*; sismo; sismos | fire: incendio*; fuego; llamas
explosion: explosi*; explot*?; estall*? | strike: huelga*; paro?; paros?; huelguist*
bankruptcy: quiebra*; bancarrota; concurso de acreedores | teacher: maestr*?; profesor*; docente*
pupil: alumn*; estudiante*; escolar*? | doctor: médico; médicos; médica; médicas; doctor*?; cirujan*
nurse: enfermera*; enfermero* | patient: paciente; pacientes
driver: maquinist*; conductor; conductora; conductores; conductoras; chofer*; chófer*; camionero*
    automovilista* | passenger: pasajer*; viajer*
farmer: agricultor*; ganader*; campesin*; caficultor*; olivarer*; labrador*; productores?; pastor?
fisher: pescador* | volunteer: voluntari* | tourist: turista*; veraneante*
journalist: periodista*; reporter*; corresponsal*
artist: artista; artistas; pintor*; actor; actores; actriz* | player: jugador*; futbolista*
coach: entrenador*; técnico? | referee: árbitro; árbitros; árbitra
soldier: soldado*; militar?; militares? | police: policía*; policial*? | firefighter: bombero*
judge: juez; jueces; jueza; juezas; magistrad*
scientist: científic*?; investigador*; biólog*; geólog*
mayor: alcalde; alcaldesa; alcaldes; alcaldía | minister: ministro; ministra; ministros
customer: cliente; clientes; clienta; clientas; comprador*; consumidor* | shareholder: accionista*
voter: votante*; elector; electores; electorado | miner: minero; mineros
priest: sacerdote*; cura?; párroco*
accountant: contable; contables; contador; contadora; tesorer*; interventor* | architect: arquitect*
engineer: ingenier* | school: escuela; escuelas; colegio; colegios; instituto?
kindergarten: guardería*; jardín de infancia; jardines de infancia; escuela infantil
    escuelas infantiles | university: universidad*
hospital: hospital; hospitales; clínica; clínicas; ambulatorio* | pharmacy: farmacia*
bakery: panadería* | restaurant: restaurante*; bar?; bares?; cafetería*; hostelero*
hotel: hotel; hoteles; hostal* | museum: museo; museos | library: biblioteca* | theatre: teatro*
church: iglesia*; catedral*; ermita* | mosque: mezquita* | bridge: puente; puentes
tunnel: túnel; túneles | dam: presa?; presas?; embalse*; dique*; represa*
warehouse: almacén; almacenes; bodega?; depósito? | factory: fábrica; fábricas; planta?
shop: tienda; tiendas; comercio?; supermercado* | garage: garaje*; cochera*; aparcamiento*?
prison: cárcel; cárceles; prisión? | stadium: estadio* | airport: aeropuerto* | pool: piscina*
car: coche; coches; automóvil*; turismos; carros? | bus: autobús; autobuses; autocar*; bus; buses
tram: tranvía* | lorry: camión; camiones; tráiler* | train: tren; trenes
ship: barco; barcos; buque*; ferri*; ferry; transbordador*; lancha*; embarcaci*
aircraft: avión; aviones; helicóptero*; avioneta* | bicycle: bicicleta*; bici; bicis
sheep: oveja*; cordero* | goat: cabra; cabras; chivo*
cow: vaca; vacas; vacuno*; reses; ternero*; becerro* | horse: caballo*; yegua*
pig: cerdo*; porcin*; lechón* | poultry: gallina*; pollo; pollos | dog: perro*; perra?
cat: gato; gatos; gata | fish: pez; peces; pescado* | bee: abeja*; colmena* | wolf: lobo; lobos
bear: oso; osos; osa | bird: pájaro*; ave; aves | frog: rana; ranas; sapo*
electricity: electricidad; eléctric*?; luz? | gas: gas; gas natural | coal: carbón
oil: petróleo; diésel; gasóleo; gasolina; combustible*?
steel: acero*; hierro?; metal; metales; metálic* | concrete: hormigón; concreto?; cemento
wood: madera*; leña | river: río; ríos; fluvial* | lake: lago; lagos; laguna*
sea: mar; mares; marin*? | canal: canal?; canales?; acequia* | wheat: trigo* | barley: cebada
rice: arroz; arroces | potato: patata*; papa?; papas | apple: manzana*; manzano*
grape: uva; uvas; viñedo*; viña; viñas | olive: aceituna*; olivar*; olivo; olivos; oliva
milk: leche | meat: carne; carnes | bread: pan; panes | egg: huevo* | cheese: queso*
wine: vino; vinos | beer: cerveza*; cervecer* | coffee: café?; cafés?; cafet* | tea: té
sugar: azúcar*; azucarer* | oyster: ostra*; ostric* | mussel: mejillón; mejillones; mejillon*
ministry: ministerio*; consejería*? | court: tribunal*; juzgado*; audiencia?; corte?
parliament: parlamento*; congreso?; cortes?
municipality: ayuntamiento*; municipio?; municipios?; consistorio*; concejo*
province: provincia?; diputación; región?; departamento?; gobernación
fine: multa; multas; multad*; multó; sanción? | tax: impuesto; impuestos; tributo*; fiscal?
loan: préstamo*; crédito; créditos | subsidy: subvenci*; subsidio*; ayudas?
wage: salario*; sueldo*; jornal*; nómina* | pension: pensión?; pensiones
rent: alquiler*; arriendo*; arrendamiento* | roof: tejado*; techo*; techumbre; cubierta?
wall: pared; paredes; muro; muros | window: ventana* | door: puerta; puertas | basement: sótano*
red: rojo; roja; rojos; rojas | orange: naranja? | yellow: amarill* | green: verde?; verdes?
thick: grueso; gruesa; espes* | thin: fino?; fina?; delgad* | fast: rápid*; deprisa; aprisa
slow: lento; lenta; lentos; lentas; lentamente; despacio
strict: estrict*; sever*; endurec*; rigur* | loose: laxo; laxa; laxos; relaj*; suaviz*
keep: mantien*?; manten*?; conserv*; se mantendr* | abolish: suprim*; aboli*; elimin*?
extend: prorrog*; ampli*?; prolong* | shorten: acort*; reducir el plazo
welcome: celebr*?; aplaud*; bienvenid* | regret: lament* | positive: positiv* | negative: negativ*
import: importac*; importad*?; importan?; importador*
export: exportac*; exportad*; exporta; exportan; exportar* | day: de día; diurn*
night: noche; noches; nocturn*; madrugada*? | legal: legal; legales; legalmente; lícit*
illegal: ilegal*; ilícit* | urban: urban* | rural: rural; rurales | deep: profund*; hondo; honda
shallow: poco profund*; somer* | left: izquierd*
right: derecha?; derecho?; a la derecha; pierna derecha; margen derecha; orilla derecha
strong: fuerte?; fuertes?; potent* | weak: débil*; floj* | ill: enferm*?; enfermaron; enfermó
injured: herid*; lesion* | insured: asegurado?; asegurada?; asegurados?; con seguro
uninsured: sin asegurar; sin seguro; no asegurad* | roadworks: obras en la carretera; obras viarias
fatigue: fatiga; cansancio; agotamiento | lawyer: abogad*; letrad*
investigator: investigadores?; instructor? | contractor: contratista*; constructora*?; adjudicatari*
owner: propietari*; dueñ* | resident: vecin*?; habitante*; residente*
trainee: aprendiz*; becari*; en prácticas
crowd: público?; el público; espectador*; hinchada; afición | deer: ciervo*; venado*; corzo*
lift: levant*?; levantó la prohib*; levantada la prohib*
doubt: duda?; dudó; dudan; puso en duda; pone en duda | theft: robo; robos; hurto*; robad*; ladr*
fraud: fraude*; estafa*; malversac*; apropiación indebida | bribery: soborn*; cohecho
murder: asesinat*; homicid*; asesin* | arson: incendio provocado; pirómano* | knee: rodilla*
shoulder: hombro* | ankle: tobillo* | thigh: muslo*; isquiotibial* | above: por encima; encima de
below: por debajo; debajo de | early: temprano; antes de lo; antes de tiempo; prematur*; adelantad*?
late: tarde?; demasiado tarde; más tarde; después de lo; tardí*; con retraso
uphold: confirm* la sentencia; ratific* la sentencia | overturn: anul*; revoc*
think: cree; creen; piensa*; opina* | know: sabe; saben; sabía | retire: jubil*
resign: dimit*; dimisión; renunci*?
whole: entero; entera; enteros; enteras; todo el?; toda la?; íntegr*
part: parte de; partes de; parcial* | unanimous: unánim*; por unanimidad; unanimidad
narrow: por la mínima; por un estrecho margen; estrecha mayoría
preliminary: preliminar*; provisional* | final: definitiv* | forest: bosque*
meadow: prado*; pradera*; pasto*; dehesa* | swamp: pantano*; ciénaga*; humedal*; turbera*; marisma*
person: personas; persona?; gente | child: niño; niños; niña; niñas; menor?; menores; bebés
family: familia*; hogares; hogar?
worker: trabajador*; emplead*; obrer*; operari*; plantilla; personal?
candidate: candidat*; aspirante* | councillor: concejal*; diputad*; senador*; edil*
guard: guard*; vigilant*; custodi*?; celador*
curator: conservador*; comisari*?; curador*; restaurador*
expert: expert*; perit*; especialist*; analist* | victim: víctima*; damnificad*; afectad*
suspect: sospechos*; detenid*; acusad*; imputad*; procesad* | protester: manifestant*; protest*?
member: miembro*; soci*; afiliad*; integrante*
participant: participant*; corredor*; atleta*; asistente*
applicant: solicitant*; aspirant*; licitador*; postor*; oferent*
refugee: refugiad*; migrant*; desplazad*; evacuad*
company: empresa*; compañía*; sociedad*?; firma*?
dealer: distribuidor*; proveedor*; vendedor*; comerciant*
user: usuari*; abonad*; consumidor*; lector* | witness: testig*
official: funcionari*; inspector*; responsable*? | neighbour: vecin*
team: equipo*; cuadrilla*; brigada* | species: especie* | nest: nido* | reindeer: reno*
tree: árbol*; plantones | house: hogar*?; familia*?; casa*; edificio*; vivienda*; inmueble*
flat: piso; pisos; apartamento*; vivienda*; departamento*?
room: sala; salas; aula; aulas; habitación; habitaciones; cuarto?; cuartos?
floor: planta?; plantas; piso* | bed: cama*
seat: plaza*; escaño*; asiento*; puesto*?; butaca*; banca*
post: puesto*; empleo*; plaza*; vacante* | village: pueblo*; aldea*; localidad*; caserío*
town: ciudad*; municipio*?; localidad*? | district: barrio*; distrito*; comarca*; colonia*?
street: calle*; carretera*; avenida*; vía*?; camino*
station: estacion*; estación; parada*; apeadero* | line: línea*; ruta*; recorrido*
well: pozo*; sondeo* | reservoir: embals*; depósito*; pantano*; cistern*; tanque* | pump: bomba*
pipe: tuber*; cañer*; conducc*; gasoducto* | section: tramo*; sección; secciones; segmento*
boiler: caldera*
polling: mesas?; centros de votación; colegios electorales; mesas electorales; casillas
    centro de votación
centre: centro*; albergue*; instalaci*; refugio* | council: consejo*; ayuntamiento*; concejo*
club: club*; asociacion*; asociación; peña* | farm: granja*; explotaci*; finca*; ganader*?
field: campo*; parcela*; terreno*; solar?; solares | panel: panel*; placa*
transformer: transformador* | turbine: turbina*; aerogenerador*; molino*
machine: máquina*; excavador*; tractor*; vehículo* | dose: dosis; vacuna*? | vaccine: vacun*
medicine: medicamento*; fármaco*; pastilla*; repelente*
infection: infecci*; contagi*; infectad*; caso?; casos? | death: muert*; fallec*; muri*; deces*
injury: herid*; lesion* | case: caso*; incidente*; delito*; expediente*?; denuncia*?
accident: accidente*; colisi*; choque*; siniestro*
fault: avería*; fallo*; defecto*; falla*; desperfect* | leak: fuga*; escape?; filtraci*
corrosion: corros*; óxid*; oxid*; desgast* | pressure: presi*; sobrepresi*
debt: deud*; adeud*; endeud*; impag*; moros* | money: dinero; fondos; financ*; recursos?
price: precio*; tarifa*; coste*?; costo*?; encarec*
demand: demanda*; venta*; pedido*; volumen*; volúmenes
bottleneck: escasez; falta?; suministr*; entrega*; desabast*
confession: confes*; reconoci*?; admiti*? | repay: devolv*; reembols*; devuel*; reintegr*
staffing: personal; plantilla*; bajas?; efectivos? | security: segurid* | respect: respet*; dignid*
weather: meteorol*; clima*; tiempo?; temporal* | traffic: tráfico; circulaci*; atasco*; tránsito
disease: covid*; pandemi*; pandémi*; enfermed*; epidemi*; virus; plaga*; sarna; gripe*
hunting: caza*; cacería*; furtiv*
evaporation: evapor* | track: vía?; vías; raíl*; riel* | stopping: paradas | vote: voto*; sufrag*
signature: firma*; firmant* | complaint: quej*; denuncia*; reclamaci*; recurso*; alegaci*
document: document*; certificad*; contrato*; permiso*; factura*; carta*; licencia*; acta*
    expediente*; informe*?
ticket: entrada*; billete*; boleto*; tique*; abono*
book: libro*; ejemplar*; volúmen*; volumen*; título*?; manuscrito*
painting: cuadro*; pintura*; obra*?; lienzo*; escultura*; foto*; dibujo*
coin: moneda*; objeto*; pieza* | letter: paquete*; envío*; correo*
bottle: botella*; lata*; barril*; bidon*; contenedor* | bag: saco*; bolsa*; caja*; cajón*; palé*
match: partido*; encuentro*; partida*; jornada*? | goal: gol; goles; tanto?; tantos; penalti*
point: punto*
concert: concierto*; función; funciones; exposici*; película*; espectáculo*; actuaci*; obra?; obras?
trip: viaje*; vuelo*; trayecto*; travesía*; salida*; frecuenci*
lesson: clase*; lecci*; curso*; conferenci*
meeting: reuni*; sesi*; audienci*; vista?; vistas; encuentro*; cita?; citas; fecha*?
attack: ataque*; agresi*; atentado*; asalto*; atac*
""")
