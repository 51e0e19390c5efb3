"""Everyday words in French, by what they mean."""

from generator.languages.notions import notions

NOTIONS = notions("""
rain: pluie; pluies; pluvieu*; averse*; précipitations; pleut | snow: neige; neiges; enneig*; neigé
frost: gel; gelée; gelées; givre; froid? | heat: chaleur; chaleurs; canicule*; caniculaire*
drought: sécheresse* | flood: inondation*; inondé*; crue; crues
wind: vent; vents; tempête*; rafale*; ouragan*; bourrasque*; orage*? | fog: brouillard*; brume*
thaw: dégel | hail: grêle; grêlon*; grêles | lightning: foudre; éclair?
landslide: glissement de terrain; glissements de terrain; éboulement*; avalanche*; coulée de boue
earthquake: séisme*; tremblement de terre; tremblements de terre | fire: incendie*; feu; feux
explosion: explosion*; explosé | strike: grève; mouvement?; grèves; grévist*; débrayage*
bankruptcy: faillite*; liquidation judiciaire; banqueroute
teacher: enseignant*; professeur*; instituteur*; institutrice*
pupil: élève; élèves; étudiant*; lycéen*; collégien*; écolier*
doctor: médecin*; docteur*?; chirurgien* | nurse: infirmier*; infirmière*
patient: patient; patients; patiente; patientes
driver: mécanicien*?; conducteur*; conductrice*; chauffeur*; automobiliste*; routier?
passenger: passager*; voyageur*; usager*?
farmer: agricult*; trufficult*; ostréiculteur*; paysan*; éleveur*; producteur*?; nuciculteur*
    exploitant*?; berger; bergers; vigneron* | fisher: pêcheur*; mareyeu*
volunteer: bénévole*; volontaire*? | tourist: touriste*; vacancier*; estivant*
journalist: journaliste*; reporter*; correspondant*
artist: artiste*; peintre*; acteur*?; actrice*; comédien* | player: joueur*; joueuse*; footballeur*
coach: entraîneu*; sélectionneur* | referee: arbitre; arbitres | soldier: soldat*; militaire?
police: police; policier*; gendarme*? | firefighter: pompier*; sapeur*
judge: juge; juges; magistrat*
scientist: scientifique?; scientifiques; chercheu*; biologiste*; géologue* | mayor: maire; maires
minister: ministre; ministres
customer: client; clients; cliente; clientes; acheteur*; consommateur* | shareholder: actionnaire*
voter: électeur*; électrice* | miner: mineur?; mineurs? | priest: prêtre*; curé*
accountant: comptable?; comptables?; trésorier* | architect: architecte* | engineer: ingénieur*
school: école; écoles; lycée; lycées; collège; collèges | kindergarten: maternelle*; crèche*
university: universit*; faculté* | hospital: hôpital; hôpitaux; clinique*; hospitali*?
pharmacy: pharmacie* | bakery: boulangerie*; fournil*
restaurant: restaurant; restaurants; café?; brasserie* | hotel: hôtel; hôtels?
museum: musée; musées | library: bibliothèque*; médiathèque* | theatre: théâtre*
church: église*; cathédrale*; chapelle* | mosque: mosquée* | bridge: pont; ponts; passerelle*
tunnel: tunnel; tunnels | dam: barrage?; digue; digues | warehouse: entrepôt*; dépôt?
factory: usine; usines; fabrique* | shop: magasin; magasins; boutique*; commerce?; supermarché*
garage: garage; garages | prison: prison; prisons | stadium: stade?; stades? | airport: aéroport*
pool: piscine* | car: voiture; voitures; automobile*; véhicule?
bus: bus; autobus; autocar*; car?; cars? | tram: tram; trams; tramway*
lorry: camion; camions; poids lourd*; poids-lourd* | train: train?; trains
ship: bateau*; navire*; ferry; ferries; bac?; chalutier* | aircraft: avion; avions; hélicoptère*
bicycle: vélo; vélos; bicyclette* | sheep: mouton; moutons; brebis; agneau* | goat: chèvre*
cow: vache; vaches; bovin*; veau; veaux | horse: cheval; chevaux; jument*
pig: porc; porcs; cochon*; porcin* | poultry: poule; poules; poulet*; volaille*
dog: chien; chiens; chienne* | cat: chat; chats; chatte* | fish: poisson; poissons
bee: abeille*; ruche* | wolf: loup; loups; louve* | bear: ours; ourse | bird: oiseau; oiseaux
frog: grenouille*; crapaud* | electricity: électricité; électrique*? | gas: gaz | coal: charbon*
oil: pétrole*; gazole; diesel; essence?; carburant*; fioul
steel: acier; aciers; fer?; métal; métalli*; métaux | concrete: béton*; ciment*
wood: bois?; en bois | river: rivière*; fleuve* | lake: lac; lacs; étang*?; lagune*
sea: mer; mers; océan*; marin? | canal: canal; canaux | wheat: blé; blés | barley: orge | rice: riz
potato: pomme de terre; pommes de terre; patate* | apple: pomme; pommes; pommier*
grape: raisin*; vigne; vignes; vignoble* | olive: olive; olives; olivier*
milk: lait; laitier*; laitière* | meat: viande* | bread: pain; pains | egg: œuf; œufs; oeufs
cheese: fromage* | wine: vin; vins; viticole* | beer: bière?; bières; brasseur* | coffee: café?
tea: thé | sugar: sucre; sucres; sucrier* | oyster: huître*; ostréic*; huitre*
mussel: moule; moules; mytilic* | ministry: ministère*
court: tribunal; tribunaux; cour?; cour d'appel | parliament: parlement*; assemblée?
municipality: mairie*; municipalité*; commune; communes; hôtel de ville
province: région; régions; département?; préfecture?; province; provinces | fine: amende; amendes
tax: impôt; impôts; taxe; taxes; fiscal*? | loan: prêt?; prêts?; emprunt*; crédit?
subsidy: subvention*; aide?; aides? | wage: salaire*; paie?; rémunération*
pension: retraite?; retraites?; pension; pensions | rent: loyer*; location?
roof: toit; toits; toiture* | wall: mur; murs; paroi* | window: fenêtre*
door: porte?; portes; portail | basement: sous-sol*; cave?; caves | red: rouge; rouges
orange: orange; oranges? | yellow: jaune; jaunes | green: vert?; verte?; verts?; vertes?
thick: épais*; épaisse* | thin: mince*; fin?; fine? | fast: rapide*; vite; rapidement
slow: lent; lente; lents; lentes; lentement | strict: strict*; sévère*; durci*; renforc*?
loose: assoupli*; souple* | keep: mainten*?; conserv*; gard*? | abolish: supprim*; aboli*
extend: prolong*; prorog*; reconduit*; étendu? | shorten: raccourci*; écourt*
welcome: salu*?; se félicit*; se réjoui* | regret: regrett*; déplor*
positive: positif; positive; positifs; positives | negative: négatif; négative; négatifs; négatives
import: import?; importation*; importé*; importateur*
export: export?; exportation*; exporté*; exportateur* | day: de jour; diurne*; en journée
night: nuit; nuits; nocturne* | legal: légal; légale; légaux; légales | illegal: illégal*; illicite*
urban: urbain* | rural: rural; rurale; ruraux; rurales; campagne? | deep: profond*?; profonde
shallow: peu profond* | left: gauche; gauches
right: droite?; à droite; rive droite; jambe droite; pied droit; main droite
strong: fort?; forte?; forts?; fortes?; puissant* | weak: faible*; affaibli*
ill: malade*; tombé* malade* | injured: blessé*; blessure*; blesse
insured: assuré?; assurés?; couvert par une assurance | uninsured: non assuré*; sans assurance
roadworks: travaux routiers; travaux de voirie | fatigue: fatigue*; épuisement
lawyer: avocat*; maître? | investigator: enquêteur*; enquêtrice*
contractor: entrepreneur?; maître d'œuvre; sous-traitant* | owner: propriétaire*
resident: habitant*; riverain*; résident* | trainee: stagiaire*; apprenti; apprentis; apprentie*
crowd: le public; du public?; spectateur* | deer: cerf; cerfs; chevreuil*; biche*
lift: levé l'interdiction; levée de l'interdiction; a levé; levée?
doubt: doute?; doutes?; doutent; met en doute; sceptique*
theft: vol?; vols?; volé; volés; volée; cambriol*
fraud: fraude*; escroqu*; détournement*; abus de confiance
bribery: pot-de-vin; pots-de-vin; corruption | murder: meurtre*; assassin*; homicide*
arson: incendie criminel; incendie volontaire; pyroman* | knee: genou; genoux | shoulder: épaule*
ankle: cheville* | thigh: cuisse*; ischio* | above: au-dessus; en amont?
below: au-dessous; en dessous; sous? | early: tôt; plus tôt; trop tôt; prématur*; précoce*
late: tard; plus tard; trop tard; tardi*; en retard
uphold: confirm* le jugement; confirmé* en appel | overturn: annul*; cassé le jugement; infirm*
think: pense; pensent; croit; croient; estime? | know: sait; savent; savait
retire: pris sa retraite; à la retraite; partent à la retraite | resign: démission*
whole: entier; entière; entiers; entièrement; tout le?; toute la?
part: partie de; une partie; partiel* | unanimous: unanim*; à l'unanimité
narrow: de justesse; courte majorité | preliminary: préliminaire*; provisoire* | final: définiti*
forest: forêt* | meadow: pré; prés; prairie*; pâturage* | swamp: marais; marécage*; tourbière*
person: personnes; personne?; gens | child: enfant; enfants; bébés
family: famille*; foyers; foyer?; ménages
worker: salarié*; employé*; ouvri*; personnel?; agents?; travailleu* | candidate: candidat*
councillor: conseiller*; conseillèr*; député*; élus; élu?; sénateur*
guard: gardien*; vigile*; surveillant*; agents?; gardes
curator: conservat*; commissaire*?; restaurat*?
expert: expert*; spécialist*; analyst*; spécialisé*? | victim: victime*
suspect: suspect*; prévenu*; accusé*; interpellé*; détenu* | protester: manifest*; protestataire*
member: membre*; adhérent*; sociétaire*
participant: participant*; coureur*; coureuse*; athlète*; concurrent*; partants
applicant: candidat*; demandeur*; soumissionn*; postulant*
refugee: réfugié*; migrant*; déplacé*; évacué*
company: entreprise*; société*; firme*; sociétés; commerces?
dealer: distributeur*; fournisseur*; revendeur*; marchand*; commerçant*; vendeu*
user: usager*; utilisateur*; abonné*; consommateur*; lecteu* | witness: témoin*
official: fonctionnaire*; responsable*?; inspecteu*; agents? | neighbour: voisin*; riverain*
team: équipe*; équipage* | species: espèce* | nest: nid; nids | reindeer: renne*
tree: arbre*; plants?
house: foyer*?; ménage*?; famill*?; maison*; immeuble*; bâtiment*; logement*; habitation*; pavillon*
flat: appartement*; logement* | room: salle*; chambre*; pièce* | floor: étage*; niveaux?
bed: lit; lits | seat: siège*; place*; mandat*? | post: poste*; emploi*; vacance*?
village: village*; hameau*; commune*?; localité* | town: ville*; commune*?
district: quartier*; arrondissement*; district*; secteur*?
street: rue; rues; route*; voie*?; avenue* | station: gare*; station*; arrêt*?
line: ligne*; liaison*; itinéraire* | well: puits; forage*
reservoir: réservoir*; bassin*; citerne*; retenue* | pump: pompe*
pipe: tuyau*; canalisation*; conduit*; pipeline* | section: tronçon*; section*; portion*; segment*
boiler: chaudière*; chaufferie* | polling: bureau de vote; bureaux de vote; centres de vote
centre: centre*; établissement*; refuge*; structure*? | council: conseil*; conseils
club: club*; association*; amicale* | farm: ferme*; exploitation*
field: champ?; champs; parcelle*; terrain* | panel: panneau*
transformer: transformateur*; transfo* | turbine: turbine*; éolienne*
machine: machine*; engin*; tracteur*; véhicule*; pelleteus* | dose: dose*; vaccin*?
vaccine: vaccin* | medicine: médicament*; comprimé*; répuls*
infection: infecti*; contamin*; contagion*; cas?
death: mort; morts; morte*; décès; décéd*; tué*; mour* | injury: bless*
case: cas; affaire*; incident*; délit*; infraction*; dossier*? | accident: accident*; collision*
fault: panne*; défaut*; défaillance*; avarie*; dysfonction* | leak: fuite*
corrosion: corros*; rouill*; usure*; vétust* | pressure: pression*; surpression*
debt: dette*; endett*; impayé*; arriéré* | money: argent; fonds; financ*; moyens?; crédits?
price: prix; tarif*; coût*? | demand: demande*; vente*; commande*; volume*; chiffre d'affaires
bottleneck: pénurie*; manque*?; livraison*; approvision*; rupture*
confession: aveu*; avou*; reconn*? | repay: rembours*; indemnis*
staffing: personnel*; effectif*; absentéis*; sous-effectif* | security: sécurit*; sûret*
respect: respect*; dignit* | weather: météo*; intempér*; temps?
traffic: circulation; trafic*; embouteill*; bouchon*
disease: covid*; pandemi*; pandémi*; maladi*; épidémi*; virus; gale; grippe*; parasite*; ravageur*
hunting: chass*; braconn*; abatt*? | evaporation: évapor* | track: voie?; voies; rail*; ballast
stopping: arrêts | vote: voix; vote*; suffrag* | signature: signatur*; signatair*
complaint: plainte*; recours; réclamation*; signalement*; objection*
document: document*; certificat*; contrat*; permis*; facture*; lettre*; courrier*; licence*
    procès-verbaux; dossier*; acte*?
ticket: billet*; ticket*; entrée*; abonnement*
book: livre?; livres; ouvrage*; volume*; manuscrit*; titre*?
painting: tableau*; peintur*; œuvre*; oeuvre*; toile*; sculptur*; photo*; dessin*
coin: pièce*; monnaie*; objet*; artefact* | letter: colis; paquet*; envoi*; courrier*
bottle: bouteille*; canette*; bocal*; fût*; conteneur*
bag: sac; sacs; caisse*; carton*; boîte*; cageot*; palette*
match: match*; rencontre*; partie*; journée*? | goal: but; buts; penalty; penalt*
point: point; points
concert: concert*; spectacle*; représentation*; exposition*; film*; séance*; pièce?
trip: trajet*; vol?; vols; voyage*; traversée*; départ*; rotation*; liaison*
lesson: cours; leçon*; classe*; conférence*
meeting: réunion*; séance*; audience*; rencontre*; rendez-vous; entretien*; date*?
attack: attaque*; agress*; attentat*; assaut*
""")
