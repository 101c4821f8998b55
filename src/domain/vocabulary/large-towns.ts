/** The seats of the French departments, and other towns of France that readers name. */
export const FRENCH_TOWNS: readonly string[] = (
  'Agen Ajaccio Albi Alençon Amiens Angers Angoulême Annecy Antibes Arles Arras Auch Aurillac Auxerre Avignon ' +
  'Bastia Bayonne Beauvais Belfort Besançon Béziers Blois Bobigny Bordeaux Boulogne Bourges Brest Brive ' +
  'Caen Cahors Calais Cannes Carcassonne Castres Cayenne Cergy Châlons Chambéry Chartres Châteauroux Chaumont Cherbourg ' +
  'Cholet Colmar Compiègne Créteil Dieppe Digne Dijon Douai Dunkerque Épinal Évreux Évry Foix Fréjus Gap Grasse Grenoble ' +
  'Guéret Laon Laval Lens Libourne Lille Limoges Lorient Lyon Mâcon Mamoudzou Marseille Martigues Massy Maubeuge Melun Mende ' +
  'Metz Montauban Montluçon Montpellier Montreuil Moulins Mulhouse Nancy Nanterre Nantes Narbonne Nevers Nice Nîmes Niort ' +
  'Orléans Pantin Paris Pau Périgueux Perpignan Poissy Poitiers Pontoise Privas Quimper Reims Rennes Roanne Rodez Rouen ' +
  'Roubaix Sète Sevran Soissons Strasbourg Tarbes Toulon Toulouse Tourcoing Tours Troyes Tulle Valence Valenciennes ' +
  'Vannes Vénissieux Versailles Vesoul Vichy Vienne Villeurbanne Vitrolles Vitry'
).split(' ');

/** The capitals of countries, in French, and a few other large towns of the world. */
export const WORLD_TOWNS: readonly string[] = (
  'Abidjan Abuja Accra Alep Alger Amman Amsterdam Anvers Athènes Bagdad Bakou Bamako Bangkok Bangui Barcelone Belgrade Berlin ' +
  'Berne Beyrouth Bilbao Bogota Brasilia Bratislava Bruxelles Bucarest Budapest Bujumbura Canberra Caracas Casablanca Chisinau ' +
  'Conakry Copenhague Cotonou Cracovie Dakar Damas Delhi Dhaka Djibouti Dublin Erevan Florence Freetown Gdansk Genève Hambourg ' +
  'Hanoï Harare Helsinki Istanbul Jakarta Kaboul Kampala Katmandou Kharkiv Khartoum Kiev Kigali Kinshasa Kyoto Lagos Lausanne ' +
  'Libreville Lima Lisbonne Ljubljana Lomé Londres Luanda Lusaka Lviv Madrid Malabo Manille Maputo Marrakech Medellin Milan ' +
  'Monrovia Montevideo Montréal Moroni Moscou Munich Nairobi Naples Niamey Nouakchott Odessa Oslo Ottawa Pékin Porto Prague Praia ' +
  'Pretoria Québec Quito Rabat Ramallah Reykjavik Riga Rome Santiago Sarajevo Séoul Séville Shanghai Singapour Skopje Sofia ' +
  'Stockholm Sydney Tachkent Tallinn Tanger Téhéran Tirana Tokyo Toronto Tripoli Tunis Turin Valence Varsovie Venise Vienne ' +
  'Vilnius Washington Windhoek Yaoundé Zagreb Zurich'
).split(' ');
