package org.citygraph.clusters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.citygraph.clusters.Cluster.Member;
import org.citygraph.graph.EntityRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClusterTests {

	private static final Cluster FIVE = Cluster.of(members("Riga/LV", "Lyon/FR", "Paris/FR", "Rome/IT", "Union/"));

	@Test
	void isKnownByItsForemostMember() {
		assertThat(FIVE.id()).isEqualTo("riga");
	}

	@Test
	void isLabelledByItsForemostMembers() {
		assertThat(FIVE.label()).isEqualTo("Riga, Lyon, Paris and 2 more");
		assertThat(Cluster.of(members("Riga/LV", "Lyon/FR", "Paris/FR")).label()).isEqualTo("Riga, Lyon, Paris");
	}

	@Test
	void countsMembersByCountryTheMostFirst() {
		assertThat(FIVE.countries().toString()).isEqualTo("{FR=2, IT=1, LV=1}");
	}

	@Test
	void keepsItsSizeAndCountriesWhenAbridged() {
		Cluster abridged = FIVE.abridged(2);
		assertThat(abridged.members()).extracting(EntityRef::name).containsExactly("Riga", "Lyon");
		assertThat(abridged.size()).isEqualTo(5);
		assertThat(abridged.countries()).isEqualTo(FIVE.countries());
	}

	private static List<Member> members(String... namesAndCountries) {
		return Stream.of(namesAndCountries).map((text) -> text.split("/", 2)).map(ClusterTests::member).toList();
	}

	private static Member member(String[] nameAndCountry) {
		String name = nameAndCountry[0];
		return Member.of(name.toLowerCase(Locale.ROOT), "City", name, nameAndCountry[1]);
	}

}
