package org.citygraph.citynetworks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assertj.core.groups.Tuple;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Collected;
import org.citygraph.sources.Mention;
import org.citygraph.sources.SourceFile;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class NetworkMembersTests {

	private static final Path EUROCITIES = Path.of("../shared/data/city-networks/eurocities-members.json");

	@TempDir
	private Path folder;

	@Test
	void tablesOfMembersAreRead() throws IOException {
		NetworkMembers members = members("members.csv", """
				City_Name,Country,Wikidata_ID,Latitude,Longitude,Population
				Dnipro,Ukraine,Q48256,48.46,35.05,980948.0
				"Bar, the town",,,,,
				""");
		List<Mention> mentions = Collected.mentions(members).items();
		assertThat(mentions).extracting(Mention::key).containsExactly("Union", "Q48256", "Bar, the town");
		assertThat(mentions).extracting(Mention::type)
			.containsExactly(EntityType.ORGANISATION, EntityType.CITY, EntityType.CITY);
		assertThat(mentions.get(1).country()).contains("Ukraine");
		assertThat(mentions.get(1).general())
			.isEqualTo(Map.of("latitude", 48.46, "longitude", 35.05, "population", 980948L, "wikidata", "Q48256"));
		assertThat(mentions.get(2).general()).isEmpty();
		assertThat(Collected.claims(members).items()).extracting(Claim::from)
			.containsExactly("Q48256", "Bar, the town");
	}

	@Test
	void membershipsAreActive() throws IOException {
		NetworkMembers members = members("members.json", "[{\"name\":\"Bar\",\"country\":\"Ukraine\"}]");
		assertThat(Collected.claims(members).items()).singleElement().satisfies((claim) -> {
			assertThat(claim.type()).isEqualTo(FactType.MEMBER_OF);
			assertThat(claim.from()).isEqualTo("Bar, Ukraine");
			assertThat(claim.to()).isEqualTo("Union");
			assertThat(claim.status()).isEqualTo(Status.ACTIVE);
			assertThat(claim.own()).isEqualTo(Map.of("role", "member"));
		});
	}

	@Test
	void malformedRowsAreRejectedOnce() throws IOException {
		NetworkMembers members = members("members.csv", """
				name,wikidata_id,latitude,longitude,population
				Kyiv,1899,,,
				,,,,
				Lviv,,91,24,
				Odesa,,46.5,,
				Lutsk,,50.7,25.3,many
				Bar,,49.1,x,1.5
				""");
		assertThat(Collected.claims(members).rejects()).containsExactly(
				"1:2 the Wikidata id '1899' is none; it should be such as Q1899", "2:3 names no city",
				"3:4 the latitude '91' is not between -90 and 90", "4:5 has one coordinate without the other",
				"5:6 the population 'many' is no number", "6:7 the longitude 'x' is no number");
		Collected<Mention> mentions = Collected.mentions(members);
		assertThat(mentions.items()).isEmpty();
		assertThat(mentions.rejects()).isEmpty();
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		NetworkMembers json = members("members.json", "{\"cities\":[]}");
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> Collected.mentions(json))
			.withMessageContaining("members.json has no list");
		NetworkMembers csv = members("members.csv", "id,title\n");
		assertThatExceptionOfType(SourceUnreadable.class).isThrownBy(() -> Collected.mentions(csv))
			.withMessageContaining("names no column 'name' or 'city_name'");
	}

	@Test
	void rowsOfEurocitiesAreCitiesByTheirIds() {
		assumeTrue(Files.exists(EUROCITIES), "The members are not at " + EUROCITIES + ", so they are not read.");
		NetworkMembers members = new NetworkMembers(new SourceFile(EUROCITIES, "members"), "Eurocities");
		List<Mention> cities = Collected.mentions(members).items().stream().skip(1).toList();
		assertThat(cities).hasSize(209).allMatch((city) -> city.key().equals(city.general().get("wikidata")));
		assertThat(cities.stream().map(Mention::key).distinct()).hasSize(206);
		assertThat(cities).filteredOn((city) -> city.key().equals("Q456"))
			.extracting(Mention::name, Mention::names)
			.containsExactly(Tuple.tuple("Lyon", List.of("Lyon", "Lyon Metropole")),
					Tuple.tuple("Lyon", List.of("Lyon")));
		assertThat(cities.getFirst().country()).isEqualTo(Optional.of("Turkey"));
		assertThat(cities.getFirst().row().line()).isEqualTo(3);
		Collected<Claim> claims = Collected.claims(members);
		assertThat(claims.rejects()).isEmpty();
		assertThat(claims.items()).hasSize(209).allMatch((claim) -> claim.identity().equals("member"));
	}

	private NetworkMembers members(String name, String text) throws IOException {
		return new NetworkMembers(new SourceFile(Files.writeString(this.folder.resolve(name), text), name), "Union");
	}

}
